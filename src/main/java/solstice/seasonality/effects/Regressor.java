package solstice.seasonality.effects;

import java.util.stream.IntStream;

/**
 * Something known of every observation that may have moved it: an event, a moving holiday, a promotion.
 *
 * @param name what it is
 * @param values one for each observation: how much of the event falls into it, 0 for none
 */
public record Regressor(String name, double[] values) {
    public Regressor {
        if (!IntStream.range(0, values.length).allMatch(i -> Double.isFinite(values[i]))) {
            throw new IllegalArgumentException(name + " must be known everywhere");
        }
    }

    /** An event that falls into some observations, numbered from 0, and no others. */
    public static Regressor at(String name, int n, int... observations) {
        double[] values = new double[n];
        for (int observation : observations) {
            values[observation] += 1;
        }
        return new Regressor(name, values);
    }
}
