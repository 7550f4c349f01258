package solstice.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import solstice.intake.sales.SaleKind;
import solstice.retail.SalesWindow;

/**
 * How well a project's sales cover the time they span.
 *
 * @param span first and last day with a clean product sale
 * @param tradingDays days with at least one
 * @param lines clean product sales
 * @param namedLines those of them that name a customer
 * @param weeks every ISO week of the span, in order
 * @param filled the weeks that are not covered in full, and what the decomposition has in their place
 * @param gaps stretches without a sale that swallow at least {@value #GAP_DAYS} days on which the shop usually sells
 * @param products what the assortment gained and lost
 * @param weather how the span is covered with weather
 * @param kinds kept rows of each kind, of which only {@link SaleKind#SALE} counts as demand
 */
public record QualityReport(
        SalesWindow span,
        int tradingDays,
        long lines,
        long namedLines,
        List<Week> weeks,
        List<FilledWeek> filled,
        List<Gap> gaps,
        Turnover products,
        WeatherCover weather,
        Map<SaleKind, Long> kinds) {
    /** Usual trading days without a sale from which on a closed stretch counts as a gap. */
    static final int GAP_DAYS = 2;

    public QualityReport {
        weeks = List.copyOf(weeks);
        filled = List.copyOf(filled);
        gaps = List.copyOf(gaps);
    }

    /** How much of a week the sales cover. */
    public enum Coverage {
        /** The shop could have sold in all of it. */
        FULL,
        /** The sales begin or end within it. */
        PARTIAL,
        /** Nothing was sold. */
        NONE
    }

    /**
     * One week.
     *
     * @param start its Monday
     * @param lines clean product sales in it
     */
    public record Week(LocalDate start, int lines, Coverage coverage) {}

    /**
     * A week that does not count as observed, because the shop sold nothing in it or the sales cover it in part.
     *
     * @param start its Monday
     * @param pieces sold in it all the same
     * @param usual pieces that trend and season have there, which the decomposition takes in its place
     */
    public record FilledWeek(LocalDate start, double pieces, double usual) {}

    /**
     * Days without a sale.
     *
     * @param days first and last of them
     * @param missed days among them on which the shop usually sells
     */
    public record Gap(SalesWindow days, int missed) {}

    /**
     * What the assortment gained and lost.
     *
     * @param all products with at least one clean sale
     * @param fresh those first sold after the history's first {@value #WEEKS} weeks
     * @param ended those not sold in the history's last {@value #WEEKS} weeks
     * @param quarters the same by quarter of first and of last sale, in order, every quarter of the span
     */
    public record Turnover(int all, int fresh, int ended, List<Quarter> quarters) {
        /** Weeks at either end of a history in which coming and going cannot be told from standing. */
        static final int WEEKS = 13;

        public Turnover {
            quarters = List.copyOf(quarters);
        }

        /** The first day on which a product first sold is new to the assortment. */
        public static LocalDate freshFrom(SalesWindow span) {
            return span.from().plusWeeks(WEEKS);
        }

        /** The day before which a product last sold has ended. */
        public static LocalDate endedBefore(SalesWindow span) {
            return span.to().minusWeeks(WEEKS);
        }
    }

    /**
     * One quarter of a year.
     *
     * @param start its first day
     * @param fresh products first sold in it
     * @param ended products last sold in it
     */
    public record Quarter(LocalDate start, int fresh, int ended) {}

    /** Share of the lines that name a customer, 0 to 1. */
    public double namedShare() {
        return namedLines / (double) lines;
    }

    /** How many weeks are covered so. */
    public int weeks(Coverage coverage) {
        return (int) weeks.stream().filter(week -> week.coverage() == coverage).count();
    }
}
