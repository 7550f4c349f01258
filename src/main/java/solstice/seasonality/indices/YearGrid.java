package solstice.seasonality.indices;

import java.util.Arrays;

/**
 * Where each observation of a calendar stands in its year.
 *
 * @param period season positions, at least 2
 * @param position of each observation, 1 to {@code period}; a place in the calendar, so one may come twice running (week
 *     53 counts as week 52)
 */
public record YearGrid(int period, int[] position) {
    public YearGrid {
        if (period < 2) {
            throw new IllegalArgumentException("a year needs two positions or more: " + period);
        }
        for (int at : position) {
            if (at < 1 || at > period) {
                throw new IllegalArgumentException("no position of a year of " + period + ": " + at);
            }
        }
    }

    /** Positions that simply count on. */
    public static YearGrid counting(int period, int firstPosition, int size) {
        int[] position = new int[size];
        for (int i = 0; i < size; i++) {
            position[i] = (firstPosition - 1 + i) % period + 1;
        }
        return new YearGrid(period, position);
    }

    /** Number of observations. */
    public int size() {
        return position.length;
    }

    /** The first observations alone. */
    public YearGrid first(int observations) {
        return new YearGrid(period, Arrays.copyOf(position, observations));
    }
}
