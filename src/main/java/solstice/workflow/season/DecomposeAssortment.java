package solstice.workflow.season;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import solstice.features.Season;
import solstice.features.SeasonReader;
import solstice.features.Step;
import solstice.retail.ShopEvent;
import solstice.seasonality.Verdict;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Takes apart what the shop sold: all of it, each family, each product, and what each segment bought. */
public final class DecomposeAssortment {
    private static final int REPORT_EVERY = 100;

    private final SeriesSource source;
    private final List<ShopEvent> events;

    public DecomposeAssortment(Project project) {
        this(new ProjectSeries(project), project.almanac().events());
    }

    DecomposeAssortment(SeriesSource source, List<ShopEvent> events) {
        this.source = source;
        this.events = events;
    }

    /**
     * Every series with the strength of its season: the assortment, then each family with its products, then the
     * segments.
     *
     * @throws SolsticeException if the project holds no sales
     */
    public List<SeriesNode> tree(SeriesOptions options, Progress progress) {
        progress.report(Doing.ADDING_UP, 0);
        SeasonReader reader = SeasonReader.of(source.calendar(step(options)), options.robust());
        return each(source.all(step(options)), progress, series -> node(series, reader.strength(series.pieces())));
    }

    /**
     * Every series of a level that has history enough for a yearly season, taken apart.
     *
     * @throws SolsticeException if the project holds no sales
     */
    public List<SeasonView> views(SeriesKey.Level level, SeriesOptions options, Progress progress) {
        return views(key -> key.level() == level, options, progress).stream()
                .filter(view -> view.report().verdict() != Verdict.CANNOT_TELL)
                .toList();
    }

    /**
     * Every series that is wanted, taken apart, those too short for a yearly season too.
     *
     * @throws SolsticeException if the project holds no sales
     */
    public List<SeasonView> views(Predicate<SeriesKey> wanted, SeriesOptions options, Progress progress) {
        progress.report(Doing.ADDING_UP, 0);
        SeasonReader reader = SeasonReader.of(source.calendar(step(options)), options.robust());
        List<SoldSeries> series = source.all(step(options)).stream()
                .filter(one -> wanted.test(one.key()))
                .toList();
        return each(series, progress, one -> view(one, reader));
    }

    private static <T> List<T> each(List<SoldSeries> series, Progress progress, Function<SoldSeries, T> work) {
        progress.throwIfCancelled();
        AtomicInteger done = new AtomicInteger();
        List<T> results = series.parallelStream()
                .map(one -> {
                    progress.throwIfCancelled();
                    int count = done.incrementAndGet();
                    if (count % REPORT_EVERY == 0) {
                        progress.report(Doing.DECOMPOSING, count / (double) series.size());
                    }
                    return work.apply(one);
                })
                .toList();
        progress.report(Doing.DECOMPOSING, 1);
        return results;
    }

    /**
     * One series, taken apart.
     *
     * @throws SolsticeException if there is no such series, or no sales
     */
    public SeasonView one(SeriesKey key, SeriesOptions options) {
        Step step = step(options);
        return view(source.one(key, step), SeasonReader.of(source.calendar(step), options.robust()));
    }

    private SeasonView view(SoldSeries series, SeasonReader reader) {
        Season season = reader.read(series.pieces());
        LocalDate first = season.starts().get(0);
        LocalDate end = reader.end();
        List<ShopEvent> within = events.stream()
                .filter(event -> !event.last().isBefore(first) && event.day().isBefore(end))
                .toList();
        return SeasonView.of(series, season, within);
    }

    private static SeriesNode node(SoldSeries series, double strength) {
        double[] pieces = series.pieces();
        int sold = (int) Arrays.stream(pieces).filter(value -> value > 0).count();
        return new SeriesNode(
                series.key(),
                series.parent(),
                series.name(),
                strength,
                Arrays.stream(pieces).sum(),
                sold);
    }

    private static Step step(SeriesOptions options) {
        return Step.valueOf(options.period().name());
    }
}
