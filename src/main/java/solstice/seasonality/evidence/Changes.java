package solstice.seasonality.evidence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The demeaned changes from one observation to the next: what the tests look at, since a level that moves hides a
 * season.
 *
 * @param values one fewer than observations
 * @param period observations a cycle
 * @param first season position of the first change, 0 to {@code period - 1}
 */
public record Changes(double[] values, int period, int first) {

    /** The changes of a series whose first observation is at season position 0. */
    public static Changes of(double[] y, int period) {
        double[] steps =
                IntStream.range(1, y.length).mapToDouble(i -> y[i] - y[i - 1]).toArray();
        double mean = Arrays.stream(steps).average().orElse(0);
        return new Changes(Arrays.stream(steps).map(step -> step - mean).toArray(), period, 1 % period);
    }

    int size() {
        return values.length;
    }

    /** Season position of a change. */
    int position(int i) {
        return (first + i) % period;
    }
}
