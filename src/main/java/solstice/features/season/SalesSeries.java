package solstice.features.season;

import java.util.function.IntPredicate;
import solstice.retail.SalesHistory;

/** Pieces sold in each observation of a {@link SalesCalendar}: 0 where none were, whatever the reason. */
public final class SalesSeries {
    private SalesSeries() {}

    /** The series of the lines that a predicate takes, by line number. */
    public static double[] of(SalesHistory history, SalesCalendar calendar, IntPredicate lines) {
        double[] units = new double[calendar.size()];
        for (int line = 0; line < history.size(); line++) {
            if (lines.test(line)) {
                units[calendar.slot(history.day(line))] += history.quantity(line);
            }
        }
        return units;
    }

    /** Adds one series to another. */
    public static void add(double[] to, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i];
        }
    }
}
