package solstice.seasonality.evidence;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Whether the cycles of a series rise and fall alike: the evidence that two years already give.
 *
 * <p>For every pair of cycles the rank correlation r of their profiles (Spearman 1904), as Fisher's z = artanh r with
 * variance 1.06 / (m - 3) (Fieller, Hartley and Pearson 1957, Biometrika 44). Noise that hangs together makes
 * correlations look better than they are, so m is not the number n of shared positions but n (1 - a^2) / (1 + a^2),
 * where a is the autocorrelation from one position to the next of the two profiles' difference: a season cancels in it,
 * noise does not. (Estimated from few values a comes out (1 + 3a) / n too low; Kendall 1954, Biometrika 41.) The pairs' z add up, weighted by their precision.
 *
 * <p>Ranks keep a single coincidence of two outliers from passing for a season.
 */
public final class Agreement {
    private static final double SPEARMAN = 1.06;
    private static final double STICKIEST = 0.95;
    private static final int FEWEST = 6;

    private Agreement() {}

    /**
     * Tests a series.
     *
     * @param ratios a row for each season position, a value for each cycle, {@code NaN} where nothing was observed
     * @return the pairs' mean correlation, and the probability of one at least as large without a season; {@link
     *     Evidence#NONE} where no two cycles share six positions and a quarter of all
     */
    public static Evidence of(double[][] ratios) {
        double sum = 0;
        double weights = 0;
        for (int one = 0; one < ratios[0].length; one++) {
            for (int other = one + 1; other < ratios[0].length; other++) {
                Pair pair = Pair.of(ratios, one, other);
                double weight = pair.precision();
                sum += weight * artanh(Math.max(-0.999, Math.min(0.999, pair.correlation)));
                weights += weight;
            }
        }
        if (weights <= 0) {
            return Evidence.NONE;
        }
        double probability = TDistribution.of(Math.max(1, weights)).survivalProbability(sum / Math.sqrt(weights));
        return new Evidence(Math.tanh(sum / weights), probability);
    }

    private static double artanh(double r) {
        return Math.log((1 + r) / (1 - r)) / 2;
    }

    private record Pair(double correlation, double shared, boolean enough) {
        static Pair of(double[][] ratios, int one, int other) {
            int[] at = java.util.stream.IntStream.range(0, ratios.length)
                    .filter(i -> !Double.isNaN(ratios[i][one] + ratios[i][other]))
                    .toArray();
            int n = at.length;
            if (n < FEWEST || 4 * n < ratios.length) {
                return new Pair(0, 0, false);
            }
            double[] a = ranks(ratios, at, one);
            double[] b = ranks(ratios, at, other);
            double squares = Math.sqrt(product(a, a) * product(b, b));
            double stickiness = stickiness(a, b, at);
            double share = (1 - stickiness * stickiness) / (1 + stickiness * stickiness);
            return new Pair(squares > 0 ? product(a, b) / squares : 0, n * share, squares > 0);
        }

        private static double[] ranks(double[][] ratios, int[] at, int cycle) {
            double[] values = new double[at.length];
            for (int i = 0; i < at.length; i++) {
                values[i] = ratios[at[i]][cycle];
            }
            double[] ranks = Ranks.of(values).ranks();
            for (int i = 0; i < ranks.length; i++) {
                ranks[i] -= (at.length + 1) / 2.0;
            }
            return ranks;
        }

        private static double product(double[] a, double[] b) {
            double product = 0;
            for (int i = 0; i < a.length; i++) {
                product += a[i] * b[i];
            }
            return product;
        }

        private static double stickiness(double[] a, double[] b, int[] at) {
            double neighbours = 0;
            double squares = 0;
            for (int i = 0; i < a.length; i++) {
                double off = a[i] - b[i];
                squares += off * off;
                if (i > 0 && at[i] == at[i - 1] + 1) {
                    neighbours += off * (a[i - 1] - b[i - 1]);
                }
            }
            double raw = squares > 0 ? neighbours / squares : 0;
            return Math.max(0, Math.min(STICKIEST, raw + (1 + 3 * raw) / a.length));
        }

        double precision() {
            return enough ? Math.max(0, shared - 3) / SPEARMAN : 0;
        }
    }
}
