package solstice.seasonality;

import java.util.stream.IntStream;

/**
 * Whether a season stays put: how it looks from one span of the history to the next, and how it was revised.
 *
 * <p>Sliding spans after Findley, Monsell, Shulman and Pugh (1990), Journal of the American Statistical Association 85,
 * cut to what shops have: spans of all whole cycles but one, or single cycles where there are two. A span's index is the
 * mean of its SI ratios ({@link SubSeries}), smoothed over three neighbours where a cycle has more than twelve
 * positions.
 *
 * @param spans compared; 0 where there are fewer than two whole cycles, and then all else is {@code NaN}
 * @param keep the smallest part of the peak's lift over the average that any span shows near that peak; 1 is all of it,
 *     0 none
 * @param spread median over positions of the range of the spans' indices, 0.2 for one between 0.9 and 1.1
 * @param revision mean change of an index when the last whole cycle came in; {@code NaN} with fewer than three
 */
public record Stability(int spans, double keep, double spread, double revision) {
    /** Too short to compare anything. */
    public static final Stability UNKNOWN = new Stability(0, Double.NaN, Double.NaN, Double.NaN);

    private static final double HALF = 0.5;
    private static final int FINE = 12;
    private static final int NEAR = 26;

    /** Compares the spans of a series. */
    public static Stability of(SubSeries ratios) {
        int[] whole = IntStream.range(0, ratios.cycles())
                .filter(cycle -> observed(ratios, cycle) * 4 >= ratios.period() * 3)
                .toArray();
        if (whole.length < 2) {
            return UNKNOWN;
        }
        double[][] spans = IntStream.range(0, whole.length == 2 ? 2 : whole.length)
                .mapToObj(left -> index(ratios, span(whole, left)))
                .toArray(double[][]::new);
        double[] all = index(ratios, whole);
        double revision = whole.length < 3
                ? Double.NaN
                : IntStream.range(0, all.length)
                        .mapToDouble(i -> Math.abs(all[i] - spans[whole.length - 1][i]))
                        .filter(change -> !Double.isNaN(change))
                        .average()
                        .orElse(Double.NaN);
        return new Stability(spans.length, keep(all, spans), spread(spans), revision);
    }

    private static long observed(SubSeries ratios, int cycle) {
        return IntStream.range(0, ratios.period())
                .filter(position -> !Double.isNaN(ratios.ratios()[position][cycle]))
                .count();
    }

    /** All cycles but one; of two, one. */
    private static int[] span(int[] whole, int left) {
        return IntStream.range(0, whole.length)
                .filter(i -> i != left)
                .map(i -> whole[i])
                .toArray();
    }

    private static double[] index(SubSeries ratios, int[] cycles) {
        int period = ratios.period();
        int reach = period > FINE ? 1 : 0;
        return IntStream.range(0, period)
                .mapToDouble(position -> IntStream.rangeClosed(position - reach, position + reach)
                        .mapToObj(near -> ratios.ratios()[Math.floorMod(near, period)])
                        .flatMapToDouble(row -> IntStream.of(cycles).mapToDouble(cycle -> row[cycle]))
                        .filter(ratio -> !Double.isNaN(ratio))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
    }

    private static double keep(double[] all, double[][] spans) {
        int peak = IntStream.range(0, all.length)
                .filter(i -> !Double.isNaN(all[i]))
                .reduce((a, b) -> all[b] > all[a] ? b : a)
                .orElse(0);
        double lift = all[peak] - 1;
        int near = Math.max(0, all.length / NEAR);
        double least = Double.POSITIVE_INFINITY;
        for (double[] span : spans) {
            double highest = IntStream.rangeClosed(peak - near, peak + near)
                    .mapToDouble(i -> span[Math.floorMod(i, span.length)])
                    .filter(index -> !Double.isNaN(index))
                    .max()
                    .orElse(1);
            least = Math.min(least, (highest - 1) / lift);
        }
        return lift > 0 ? Math.max(0, Math.min(1, least)) : Double.NaN;
    }

    private static double spread(double[][] spans) {
        double[] ranges = IntStream.range(0, spans[0].length)
                .mapToDouble(i -> range(spans, i))
                .filter(range -> !Double.isNaN(range))
                .sorted()
                .toArray();
        return ranges.length == 0 ? Double.NaN : ranges[ranges.length / 2];
    }

    private static double range(double[][] spans, int i) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] span : spans) {
            low = Math.min(low, span[i]);
            high = Math.max(high, span[i]);
        }
        return high - low;
    }

    /** Whether every span shows at least half of the peak's lift near that peak. */
    public boolean isSteady() {
        return keep >= HALF;
    }
}
