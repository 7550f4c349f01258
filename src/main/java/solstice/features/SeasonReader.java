package solstice.features;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import solstice.seasonality.Decomposition;
import solstice.seasonality.MstlPlan;
import solstice.seasonality.NoiseLevel;
import solstice.seasonality.NoiseLevels;
import solstice.seasonality.SeasonalIndices;
import solstice.seasonality.SeasonalityReport;
import solstice.seasonality.StlChoice;
import solstice.seasonality.Strength;
import solstice.seasonality.TrendOnly;

/**
 * Reads seasons off the sales series of one calendar: STL with a periodic year for weeks and months, MSTL with the week
 * and the year for days.
 *
 * <p>A series has history enough for a yearly season if the calendar has two years, and the series sold first in the
 * first half of a year, last within the last year, and in at least {@value #FEWEST_SOLD} observations (a quarter of
 * them for months). Then an observation without sales is a zero; in a shorter series those before the first sale are
 * not: the product was not on the shelf. Never fails for want of data: what is too short loses its season, and the
 * note says so. Safe for use from several threads.
 */
public final class SeasonReader {
    private static final int FEWEST_SOLD = 13;

    private final SalesCalendar calendar;
    private final Optional<MstlPlan> whole;
    private final Optional<MstlPlan> brief;
    private final Optional<NoiseLevels> noise;

    private SeasonReader(SalesCalendar calendar, boolean robust) {
        this.calendar = calendar;
        int[] periods = calendar.step().periods();
        int year = periods[periods.length - 1];
        int[] shorter = Arrays.copyOf(periods, periods.length - 1);
        StlChoice choice = StlChoice.of(year).robust(robust);
        if (shorter.length == 0) {
            choice.seasonalWindow(StlChoice.PERIODIC);
        }
        int n = calendar.size();
        whole = fits(year) ? Optional.of(MstlPlan.of(n, periods, choice)) : Optional.empty();
        brief = shorter.length > 0 && fits(shorter[0])
                ? Optional.of(MstlPlan.of(n, shorter, choice))
                : Optional.empty();
        noise = whole.map(plan -> NoiseLevels.of(plan, n));
    }

    /** Prepares for the series of a calendar. */
    public static SeasonReader of(SalesCalendar calendar, boolean robust) {
        return new SeasonReader(calendar, robust);
    }

    /** The day after the calendar's last observation. */
    public LocalDate end() {
        return calendar.step().next(calendar.starts().get(calendar.size() - 1));
    }

    private boolean fits(int period) {
        return calendar.size() >= 2 * period;
    }

    /** Whether a series has history enough for a yearly season. */
    public boolean isLongEnough(double[] units) {
        int year = calendar.step().perYear();
        int sold = (int) Arrays.stream(units).filter(value -> value > 0).count();
        return whole.isPresent()
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
        Iterator<Decomposition> parts = wholeYears(units).iterator();
        return units.stream()
                .mapToDouble(series -> hasYear(series) ? beyondNoise(parts.next()) : Double.NaN)
                .toArray();
    }

    private double beyondNoise(Decomposition parts) {
        return noiseLike(parts).beyond(Strength.ofSeasonal(parts, yearOf(parts)));
    }

    /** The noise that a season is measured against: as persistent as the remainder. */
    private NoiseLevel noiseLike(Decomposition parts) {
        return noise.orElseThrow().like(parts);
    }

    private static Decomposition.Seasonal yearOf(Decomposition parts) {
        return parts.seasonals().get(parts.seasonals().size() - 1);
    }

    private boolean hasYear(double[] units) {
        return noise.isPresent() && isLongEnough(units);
    }

    /** Takes apart those that have history enough, side by side. */
    private List<Decomposition> wholeYears(List<double[]> units) {
        List<double[]> enough = units.stream()
                .filter(this::hasYear)
                .map(series -> observations(series, 0))
                .toList();
        return enough.isEmpty() ? List.of() : whole.orElseThrow().fitAll(enough);
    }

    /**
     * Takes a series apart and judges it.
     *
     * @param units pieces sold in each observation of the calendar
     */
    public Season read(double[] units) {
        return readAll(List.of(units)).get(0);
    }

    /** Takes series apart and judges them, several at a time; see {@link #read}. */
    public List<Season> readAll(List<double[]> units) {
        Iterator<Decomposition> parts = wholeYears(units).iterator();
        return units.stream()
                .map(series -> hasYear(series) ? judge(parts.next()) : brief(series))
                .toList();
    }

    private Season judge(Decomposition parts) {
        SeasonalIndices indices = SeasonalIndices.of(parts, yearOf(parts), calendar.firstPosition());
        SeasonalityReport report = SeasonalityReport.of(parts, indices, noiseLike(parts));
        return new Season(calendar.starts(), calendar.firstPosition(), parts, indices, report, SeasonNote.of(calendar));
    }

    private Season brief(double[] units) {
        int from = whole.isPresent() ? firstSale(units) : 0;
        double[] y = observations(units, from);
        Decomposition parts = brief.map(plan -> plan.fit(y)).orElseGet(() -> TrendOnly.fit(y));
        return new Season(
                calendar.starts(),
                calendar.firstPosition(),
                parts,
                SeasonalIndices.flat(calendar.step().perYear()),
                SeasonalityReport.cannotTell(),
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
