package solstice.features;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import solstice.seasonality.Decomposition;
import solstice.seasonality.MstlPlan;
import solstice.seasonality.NoiseLevel;
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
    private final Optional<NoiseLevel> noise;

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
        noise = whole.map(plan -> NoiseLevel.of(plan, n));
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

    /** The strength of the yearly season beyond noise, 0 to 1; {@code NaN} where the history is too short. */
    public double strength(double[] units) {
        if (whole.isEmpty() || noise.isEmpty() || !isLongEnough(units)) {
            return Double.NaN;
        }
        Decomposition parts = whole.get().fit(observations(units, 0));
        int last = parts.seasonals().size() - 1;
        return noise.get().beyond(Strength.ofSeasonal(parts, parts.seasonals().get(last)));
    }

    /**
     * Takes a series apart and judges it.
     *
     * @param units pieces sold in each observation of the calendar
     */
    public Season read(double[] units) {
        if (whole.isPresent() && noise.isPresent() && isLongEnough(units)) {
            Decomposition parts = whole.get().fit(observations(units, 0));
            Decomposition.Seasonal year =
                    parts.seasonals().get(parts.seasonals().size() - 1);
            SeasonalIndices indices = SeasonalIndices.of(parts, year, calendar.firstPosition());
            SeasonalityReport report = SeasonalityReport.of(parts, indices, noise.get());
            return new Season(
                    calendar.starts(), calendar.firstPosition(), parts, indices, report, SeasonNote.of(calendar));
        }
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
