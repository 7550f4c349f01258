package solstice.workflow.season;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import solstice.features.season.Season;
import solstice.features.season.SeasonReader;
import solstice.features.season.Step;
import solstice.retail.ShopEvent;
import solstice.seasonality.Verdict;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Takes apart what the shop sold: all of it, each family, each product, and what each segment bought. */
public final class DecomposeAssortment {
    private static final int AT_A_TIME = 128;

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
        SeasonReader reader = reader(options);
        return together(source.all(step(options)), progress, part -> {
            double[] strengths = reader.strengths(pieces(part));
            return IntStream.range(0, part.size())
                    .mapToObj(i -> node(part.get(i), strengths[i]))
                    .toList();
        });
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
        SeasonReader reader = reader(options);
        List<SoldSeries> series = source.all(step(options)).stream()
                .filter(one -> wanted.test(one.key()))
                .toList();
        return together(series, progress, part -> {
            List<Season> seasons = reader.readAll(pieces(part));
            return IntStream.range(0, part.size())
                    .mapToObj(i -> view(part.get(i), seasons.get(i), reader.end()))
                    .toList();
        });
    }

    private static List<double[]> pieces(List<SoldSeries> series) {
        return series.stream().map(SoldSeries::pieces).toList();
    }

    /** Works on some series at a time, on all cores. */
    private static <T> List<T> together(
            List<SoldSeries> series, Progress progress, Function<List<SoldSeries>, List<T>> work) {
        progress.throwIfCancelled();
        AtomicInteger done = new AtomicInteger();
        List<T> results = IntStream.iterate(0, from -> from < series.size(), from -> from + AT_A_TIME)
                .parallel()
                .mapToObj(from -> {
                    progress.throwIfCancelled();
                    List<SoldSeries> part = series.subList(from, Math.min(series.size(), from + AT_A_TIME));
                    List<T> made = work.apply(part);
                    progress.report(Doing.DECOMPOSING, done.addAndGet(part.size()) / (double) series.size());
                    return made;
                })
                .flatMap(List::stream)
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
        SeasonReader reader = reader(options);
        SoldSeries series = source.one(key, step);
        return view(series, reader.read(series.pieces()), reader.end());
    }

    private SeasonView view(SoldSeries series, Season season, LocalDate end) {
        LocalDate first = season.starts().get(0);
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

    private SeasonReader reader(SeriesOptions options) {
        return SeasonReader.of(source.calendar(step(options)), options.choice(), events);
    }

    private static Step step(SeriesOptions options) {
        return Step.valueOf(options.period().name());
    }
}
