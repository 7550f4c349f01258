package solstice.features.product;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.retail.OpenDays;
import solstice.retail.SalesHistory;

/** Pieces of every product in every ISO week in which it sold, and which weeks could be counted on any morning. */
final class WeeklyPieces {
    private final int[] start;
    private final int[] week;
    private final double[] pieces;
    private final int monday;
    private final OpenDays days;

    private WeeklyPieces(int[] start, int[] week, double[] pieces, int monday, OpenDays days) {
        this.start = start;
        this.week = week;
        this.pieces = pieces;
        this.monday = monday;
        this.days = days;
    }

    /** Adds up a history, which must not be empty. */
    static WeeklyPieces of(SalesHistory history) {
        LocalDate first = history.firstDay();
        int monday = (int) first.toEpochDay() - first.getDayOfWeek().getValue() + 1;
        int products = history.products().size();
        int[] last = new int[products];
        int[] count = new int[products + 1];
        Arrays.fill(last, -1);
        for (int line = 0; line < history.size(); line++) {
            int at = (history.day(line) - monday) / 7;
            if (last[history.product(line)] != at) {
                last[history.product(line)] = at;
                count[history.product(line) + 1]++;
            }
        }
        for (int product = 0; product < products; product++) {
            count[product + 1] += count[product];
        }
        int[] next = Arrays.copyOf(count, products);
        int[] week = new int[count[products]];
        double[] pieces = new double[week.length];
        for (int line = 0; line < history.size(); line++) {
            int product = history.product(line);
            int at = (history.day(line) - monday) / 7;
            if (next[product] == count[product] || week[next[product] - 1] != at) {
                week[next[product]++] = at;
            }
            pieces[next[product] - 1] += history.quantity(line);
        }
        return new WeeklyPieces(count, week, pieces, monday, OpenDays.of(history));
    }

    /** First entry of a product; the last is before the next product's first. */
    int first(int product) {
        return start[product];
    }

    int week(int entry) {
        return week[entry];
    }

    double pieces(int entry) {
        return pieces[entry];
    }

    /** The Monday of a week, in days since 1970-01-01. */
    int monday(int at) {
        return monday + 7 * at;
    }

    /** For each week that had ended by a morning whether the shop could have sold in all of it, as known then. */
    boolean[] counted(int morning) {
        int offset = (int) days.first().toEpochDay();
        BitSet open = days.open().get(0, Math.max(0, morning - offset));
        int weeks = Math.max(0, (morning - monday) / 7);
        if (open.isEmpty()) {
            return new boolean[0];
        }
        LocalDate last = days.first().plusDays(open.length() - 1L);
        SalesCalendar calendar = SalesCalendar.of(new OpenDays(days.first(), last, open), Step.WEEK);
        boolean[] counted = new boolean[weeks];
        for (int at = 0; at < Math.min(weeks, calendar.size()); at++) {
            counted[at] = calendar.counts(at);
        }
        return counted;
    }
}
