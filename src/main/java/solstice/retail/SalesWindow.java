package solstice.retail;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of days, both ends included: a campaign's window, a test block, the span of a shop's history.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record SalesWindow(LocalDate from, LocalDate to) {
    public SalesWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("window ends before it begins: " + from + ".." + to);
        }
    }

    /** Reads {@code 2011-10-31..2011-11-27}. */
    public static SalesWindow parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw new IllegalArgumentException("a window reads FROM..TO, such as 2011-10-31..2011-11-27");
        }
        return new SalesWindow(LocalDate.parse(text.substring(0, dots)), LocalDate.parse(text.substring(dots + 2)));
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
