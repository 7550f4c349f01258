package solstice.seasonality.evidence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ranks of values, 1 for the smallest, equal values sharing the middle of theirs.
 *
 * @param ranks one for each value
 * @param ties sum over groups of equals of t^3 - t
 */
record Ranks(double[] ranks, double ties) {

    static Ranks of(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        double ties = 0;
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            double middle = (from + 1 + to) / 2.0;
            Arrays.stream(order, from, to).forEach(i -> ranks[i] = middle);
            double t = to - from;
            ties += t * t * t - t;
            from = to;
        }
        return new Ranks(ranks, ties);
    }
}
