package solstice.seasonality.response;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Correction for many tests at once.
 *
 * <p>Benjamini and Hochberg (1995), Controlling the false discovery rate, JRSS B 57: of the tests told with q at most
 * .05, about one in twenty is a false alarm, however many were tried.
 */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /**
     * {@code q(i) = min over j >= i of p(j) m / j}, p in ascending order.
     *
     * @param p probabilities, in any order
     * @return q in the same order, 0 to 1
     */
    public static double[] qValues(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            least = Math.min(least, p[order[rank - 1]] * p.length / rank);
            q[order[rank - 1]] = least;
        }
        return q;
    }
}
