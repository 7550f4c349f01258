package solstice.workflow.season;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.retail.SalesWindow;
import solstice.seasonality.forecast.SeasonForecast;
import solstice.seasonality.forecast.WindowForecast;
import solstice.seasonality.indices.IndexShrinkage;
import solstice.seasonality.indices.Member;
import solstice.seasonality.indices.ShrunkIndices;
import solstice.seasonality.indices.YearGrid;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.workflow.Project;

/**
 * The weekly season of every series of a shop as known on a morning, products drawn towards their families, families and
 * segments towards the assortment; and what it means for weeks to come.
 *
 * <p>Only weeks that ended before the morning count, so later sales change nothing. (Which family a product is in and
 * which segment a customer, is the project's view, whatever the morning.)
 */
public final class SeasonalProfiles {
    private static final int WEEKS = 52;

    private final LocalDate asOf;
    private final LocalDate nextWeek;
    private final YearGrid grid;
    private final Set<LocalDate> closed;
    private final Map<SeriesKey, Profile> profiles;

    private record Profile(double[] pieces, ShrunkIndices indices) {}

    private SeasonalProfiles(SeriesSource source, LocalDate asOf, Progress progress) {
        this.asOf = asOf;
        progress.report(Doing.ADDING_UP, 0);
        SalesCalendar calendar = source.calendar(Step.WEEK);
        int known = known(calendar, asOf);
        nextWeek = calendar.starts().get(0).plusWeeks(known);
        grid = new YearGrid(
                WEEKS,
                IntStream.range(0, known)
                        .map(week -> position(calendar.starts().get(week)))
                        .toArray());
        closed = Set.copyOf(calendar.closed());
        List<SoldSeries> series = source.all(Step.WEEK);
        progress.throwIfCancelled();
        progress.report(Doing.DECOMPOSING, 0);
        profiles = new LinkedHashMap<>();
        IndexShrinkage shrinkage = IndexShrinkage.of(grid);
        for (SeriesKey.Level level : SeriesKey.Level.values()) {
            add(level, series, calendar, shrinkage);
            progress.throwIfCancelled();
        }
        progress.report(Doing.DECOMPOSING, 1);
    }

    /**
     * Works out the seasons of a project.
     *
     * @param asOf the morning: sales from its day on are not looked at
     * @throws solstice.task.SolsticeException if the project holds no sales
     */
    public static SeasonalProfiles of(Project project, LocalDate asOf, Progress progress) {
        return of(new ProjectSeries(project), asOf, progress);
    }

    static SeasonalProfiles of(SeriesSource source, LocalDate asOf, Progress progress) {
        return new SeasonalProfiles(source, asOf, progress);
    }

    /** Weeks that ended before the morning, without those at the end that do not count. */
    private static int known(SalesCalendar calendar, LocalDate asOf) {
        int weeks = (int) calendar.starts().stream()
                .filter(start -> !start.plusWeeks(1).isAfter(asOf))
                .count();
        while (weeks > 0 && !calendar.counts(weeks - 1)) {
            weeks--;
        }
        return weeks;
    }

    private static int position(LocalDate monday) {
        return Math.min(WEEKS, monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Whether the shop was shut in the same days of the last year in which they are known. */
    private boolean isShut(LocalDate monday) {
        for (int years = 1; ; years++) {
            LocalDate day = monday.plusDays(3).minusYears(years);
            LocalDate week = day.minusDays(day.getDayOfWeek().getValue() - 1L);
            if (week.isBefore(nextWeek)) {
                return closed.contains(week);
            }
        }
    }

    private void add(SeriesKey.Level level, List<SoldSeries> series, SalesCalendar calendar, IndexShrinkage shrinkage) {
        List<SoldSeries> these =
                series.stream().filter(one -> one.key().level() == level).toList();
        List<double[]> pieces = these.stream().map(one -> pieces(one, calendar)).toList();
        List<ShrunkIndices> indices = level == SeriesKey.Level.ASSORTMENT
                ? pieces.stream().map(shrinkage::assortment).toList()
                : shrinkage.below(IntStream.range(0, these.size())
                        .mapToObj(i -> new Member(pieces.get(i), parent(these.get(i))))
                        .toList());
        for (int i = 0; i < these.size(); i++) {
            profiles.put(these.get(i).key(), new Profile(pieces.get(i), indices.get(i)));
        }
    }

    private ShrunkIndices parent(SoldSeries series) {
        Profile parent = series.parent() == null ? null : profiles.get(series.parent());
        return (parent == null ? widest() : parent).indices();
    }

    private Profile widest() {
        return Objects.requireNonNull(profiles.get(SeriesKey.ASSORTMENT));
    }

    private double[] pieces(SoldSeries series, SalesCalendar calendar) {
        return IntStream.range(0, grid.size())
                .mapToDouble(week -> calendar.counts(week) ? series.pieces()[week] : Double.NaN)
                .toArray();
    }

    /** The morning. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Every series: the assortment, the families, the products, the segments. */
    public List<SeriesKey> keys() {
        return List.copyOf(profiles.keySet());
    }

    /** The season of a series; empty where there is no such series. */
    public Optional<ShrunkIndices> indices(SeriesKey key) {
        return Optional.ofNullable(profiles.get(key)).map(Profile::indices);
    }

    /**
     * What a series' season means for a window. A week that lies in the window in part counts by its days; one in which
     * the shop was shut the year before counts nothing.
     *
     * @return empty where there is no such series, it sold nothing in its last quarter of a year, or the window does not
     *     lie behind the weeks known
     */
    public Optional<WindowForecast> forecast(SeriesKey key, SalesWindow window) {
        Profile profile = profiles.get(key);
        if (profile == null || window.from().isBefore(nextWeek)) {
            return Optional.empty();
        }
        int ahead = (int) ChronoUnit.WEEKS.between(nextWeek, window.from()) + 1;
        List<Integer> positions = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        LocalDate monday = nextWeek.plusWeeks(ahead - 1);
        for (; !monday.isAfter(window.to()); monday = monday.plusWeeks(1)) {
            positions.add(position(monday));
            shares.add(isShut(monday) ? 0 : share(monday, window));
        }
        return SeasonForecast.of(grid, profile.pieces(), profile.indices())
                .map(forecast -> forecast.window(
                        positions.stream().mapToInt(Integer::intValue).toArray(),
                        shares.stream().mapToDouble(Double::doubleValue).toArray(),
                        ahead));
    }

    private static double share(LocalDate monday, SalesWindow window) {
        long inside =
                monday.datesUntil(monday.plusWeeks(1)).filter(window::contains).count();
        return inside / 7.0;
    }

    /** Weeks of a year as the calendar counts them (ISO 8601), both ends included. */
    public static SalesWindow weeks(int year, int first, int last) {
        LocalDate january = LocalDate.of(year, 1, 4);
        LocalDate monday = january.minusDays(january.getDayOfWeek().getValue() - 1L);
        return new SalesWindow(
                monday.plusWeeks(first - 1L), monday.plusWeeks(last).minusDays(1));
    }
}
