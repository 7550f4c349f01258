package solstice.features.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import solstice.retail.ShopEvent;
import solstice.seasonality.Decomposition;
import solstice.seasonality.MstlPlan;
import solstice.seasonality.NoiseLevel;
import solstice.seasonality.NoiseLevels;
import solstice.seasonality.SeasonalIndices;
import solstice.seasonality.SeasonalityReport;
import solstice.seasonality.StlChoice;
import solstice.seasonality.Strength;
import solstice.seasonality.effects.Regressor;
import solstice.seasonality.fit.FitChoice;
import solstice.seasonality.fit.OutlierPolicy;
import solstice.seasonality.fit.SeasonalFit;
import solstice.seasonality.fit.SeasonalFitter;

/**
 * Reads seasons off the sales series of one calendar: STL with a year for weeks and months, MSTL with the week and the
 * year for days, or X-13 for months.
 *
 * <p>A series has history enough for a yearly season if the calendar has two years, and the series sold first in the
 * first half of a year, last within the last year, and in at least {@value #FEWEST_SOLD} observations (a quarter of
 * them for months). Then an observation without sales is a zero; in a shorter series those before the first sale are
 * not: the product was not on the shelf. Never fails for want of data: what is too short gets a shrunken season or
 * none, no verdict, and the notes say so. Safe for use from several threads.
 */
public final class SeasonReader {
    private static final int FEWEST_SOLD = 13;

    private final SalesCalendar calendar;
    private final SeasonChoice choice;
    private final List<Regressor> events;
    private final Optional<NoiseLevels> noise;
    private final Map<FitterKey, SeasonalFitter> fitters = new ConcurrentHashMap<>();

    /** A fitter for the series that begin at an observation. */
    private record FitterKey(int from, OutlierPolicy outliers) {}

    private SeasonReader(SalesCalendar calendar, SeasonChoice choice, List<ShopEvent> marked) {
        this.calendar = calendar;
        this.choice = choice;
        events = choice.events() ? EventDays.of(marked, calendar) : List.of();
        int[] periods = calendar.step().periods();
        int n = calendar.size();
        noise = n < 2 * calendar.step().perYear()
                ? Optional.empty()
                : Optional.of(NoiseLevels.of(MstlPlan.of(n, periods, stl()), n));
    }

    /** Prepares for the series of a calendar, in the standard way. */
    public static SeasonReader of(SalesCalendar calendar, boolean robust) {
        return of(calendar, SeasonChoice.STANDARD.robust(robust), List.of());
    }

    /**
     * Prepares for the series of a calendar.
     *
     * @param events holidays and promotions, for the choice that wants them in the fit
     */
    public static SeasonReader of(SalesCalendar calendar, SeasonChoice choice, List<ShopEvent> events) {
        return new SeasonReader(calendar, choice, events);
    }

    private StlChoice stl() {
        StlChoice stl = StlChoice.of(calendar.step().perYear()).robust(choice.robust());
        boolean several = calendar.step().periods().length > 1;
        boolean fixed = choice.pace() == SeasonChoice.Pace.FIXED;
        return several && fixed
                ? stl
                : stl.seasonalWindow(fixed ? StlChoice.PERIODIC : choice.pace().window());
    }

    private SeasonalFitter fitter(int from, OutlierPolicy outliers) {
        return fitters.computeIfAbsent(new FitterKey(from, outliers), this::fitter);
    }

    private SeasonalFitter fitter(FitterKey key) {
        double[] periods =
                Arrays.stream(calendar.step().periods()).asDoubleStream().toArray();
        List<Regressor> within = events.stream()
                .map(event ->
                        new Regressor(event.name(), Arrays.copyOfRange(event.values(), key.from, calendar.size())))
                .toList();
        return SeasonalFitter.of(
                calendar.size() - key.from,
                FitChoice.of(periods)
                        .stl(stl())
                        .scale(choice.scale())
                        .events(within)
                        .outliers(key.outliers)
                        .ratiosForRareSales(false));
    }

    /** The day after the calendar's last observation. */
    public LocalDate end() {
        return calendar.end();
    }

    /** Whether a series has history enough for a yearly season. */
    public boolean isLongEnough(double[] units) {
        int year = calendar.step().perYear();
        int sold = (int) Arrays.stream(units).filter(value -> value > 0).count();
        return noise.isPresent()
                && firstSale(units) < year / 2
                && lastSale(units) >= units.length - year
                && sold >= Math.min(FEWEST_SOLD, year / 4);
    }

    /**
     * The strength of each one's yearly season beyond noise, 0 to 1; {@code NaN} where the history is too short.
     *
     * @param units pieces sold in each observation of the calendar, for each series
     */
    public double[] strengths(List<double[]> units) {
        int[] enough = IntStream.range(0, units.size())
                .filter(i -> isLongEnough(units.get(i)))
                .toArray();
        List<SeasonalFit> fits = fitter(0, OutlierPolicy.IGNORE)
                .fitAll(Arrays.stream(enough)
                        .mapToObj(i -> observations(units.get(i), 0))
                        .toList());
        double[] strengths = new double[units.size()];
        Arrays.fill(strengths, Double.NaN);
        for (int i = 0; i < enough.length; i++) {
            Decomposition parts = fits.get(i).parts();
            strengths[enough[i]] = noiseLike(parts).beyond(Strength.ofSeasonal(parts, yearOf(parts)));
        }
        return strengths;
    }

    /** The noise that a season is measured against: as persistent as the remainder. */
    private NoiseLevel noiseLike(Decomposition parts) {
        return noise.orElseThrow().like(parts);
    }

    private static Decomposition.Seasonal yearOf(Decomposition parts) {
        return parts.seasonals().get(parts.seasonals().size() - 1);
    }

    /**
     * Takes a series apart and judges it, outliers told.
     *
     * @param units pieces sold in each observation of the calendar
     */
    public Season read(double[] units) {
        return readAll(List.of(units), OutlierPolicy.FIND).get(0);
    }

    /** Takes series apart and judges them, several at a time, outliers not told; see {@link #read}. */
    public List<Season> readAll(List<double[]> units) {
        return readAll(units, OutlierPolicy.IGNORE);
    }

    private List<Season> readAll(List<double[]> units, OutlierPolicy outliers) {
        List<double[]> enough = units.stream()
                .filter(this::isLongEnough)
                .map(series -> observations(series, 0))
                .toList();
        List<SeasonalFit> fits = fitter(0, outliers).fitAll(enough);
        List<Season> seasons = new ArrayList<>();
        int next = 0;
        for (double[] series : units) {
            seasons.add(isLongEnough(series) ? judge(fits.get(next++)) : brief(series, outliers));
        }
        return seasons;
    }

    private Season judge(SeasonalFit fit) {
        CensusReading census = CensusReading.of(calendar, choice, fit);
        Decomposition parts = census.parts();
        SeasonalIndices indices = SeasonalIndices.of(parts, yearOf(parts), calendar.firstPosition());
        SeasonalityReport report = SeasonalityReport.of(parts, indices, noiseLike(parts));
        return new Season(
                calendar.starts(),
                calendar.firstPosition(),
                parts,
                indices,
                report,
                census.findings(),
                SeasonNote.of(calendar));
    }

    private Season brief(double[] units, OutlierPolicy outliers) {
        int from = noise.isPresent() ? firstSale(units) : 0;
        double[] y = Arrays.copyOfRange(observations(units, from), from, units.length);
        SeasonalFit fit = fitter(from, outliers).fit(y);
        Decomposition parts = fit.parts().within(from, calendar.size());
        int year = calendar.step().perYear();
        boolean told = parts.seasonals().stream().anyMatch(seasonal -> seasonal.period() == year);
        return new Season(
                calendar.starts(),
                calendar.firstPosition(),
                parts,
                told ? SeasonalIndices.of(parts, yearOf(parts), calendar.firstPosition()) : SeasonalIndices.flat(year),
                SeasonalityReport.cannotTell(),
                Findings.of(fit).later(from),
                SeasonNote.of(
                        calendar, calendar.starts().get(from), parts.seasonals().isEmpty()));
    }

    private double[] observations(double[] units, int from) {
        return IntStream.range(0, units.length)
                .mapToDouble(slot -> slot < from || !calendar.counts(slot) ? Double.NaN : units[slot])
                .toArray();
    }

    private static int firstSale(double[] units) {
        return IntStream.range(0, units.length)
                .filter(i -> units[i] > 0)
                .findFirst()
                .orElse(0);
    }

    private static int lastSale(double[] units) {
        return IntStream.range(0, units.length).filter(i -> units[i] > 0).max().orElse(-1);
    }
}
