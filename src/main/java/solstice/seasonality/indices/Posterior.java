package solstice.seasonality.indices;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a series' season is expected to be, given how it strayed from its parent's and how far siblings do: the best
 * linear prediction of the lasting deviations s from their means z over the cycles,
 *
 * <pre>s = K (K + U + E)^-1 z,   variance K - K (K + U + E)^-1 K</pre>
 *
 * <p>with K the covariance of what lasts, U that of what passes (divided by the cycles that two positions share) and E
 * the noise (divided by the cycles at each position). For a single position this is the weight tau^2 / (tau^2 + se^2)
 * of Efron and Morris; taken together, neighbouring weeks vote on each other and unseen ones are filled.
 */
final class Posterior {
    private final double[] deviation;
    private final double[] variance;
    private final int[] cycles;
    private final double[] lasting;
    private final double[] passing;

    private Posterior(int period, SeasonSpread spread) {
        lasting = IntStream.range(0, period).mapToDouble(spread::lasting).toArray();
        passing = IntStream.range(0, period).mapToDouble(spread::passing).toArray();
        deviation = new double[period];
        variance = new double[period];
        cycles = new int[period];
    }

    static Posterior of(CycleDeviations seen, SeasonSpread spread, double noise, int period) {
        Posterior result = new Posterior(period, spread);
        double[] mean = new double[period];
        for (int at = 0; at < period; at++) {
            for (int cycle = 0; cycle < seen.cycles(); cycle++) {
                if (!Double.isNaN(seen.at(cycle, at))) {
                    mean[at] += seen.at(cycle, at);
                    result.cycles[at]++;
                }
            }
            mean[at] /= Math.max(1, result.cycles[at]);
        }
        Arrays.fill(result.variance, spread.lasting());
        int[] known =
                IntStream.range(0, period).filter(at -> result.cycles[at] > 0).toArray();
        if (known.length > 0 && spread.lasting() > 0) {
            result.predict(known, mean, result.covariance(known, seen, noise));
        }
        return result;
    }

    /** K + U + E between the known positions. */
    private double[][] covariance(int[] known, CycleDeviations seen, double noise) {
        double[][] all = new double[known.length][known.length];
        for (int i = 0; i < known.length; i++) {
            for (int j = 0; j <= i; j++) {
                int distance = ShrunkIndices.distance(known[i], known[j], cycles.length);
                double shared = shared(seen, known[i], known[j]) / (double) (cycles[known[i]] * cycles[known[j]]);
                all[i][j] = lasting[distance] + passing[distance] * shared;
            }
            all[i][i] += noise / cycles[known[i]] + 1e-9;
        }
        return all;
    }

    private static int shared(CycleDeviations seen, int position, int other) {
        int shared = 0;
        for (int cycle = 0; cycle < seen.cycles(); cycle++) {
            shared += Double.isNaN(seen.at(cycle, position) + seen.at(cycle, other)) ? 0 : 1;
        }
        return shared;
    }

    private void predict(int[] known, double[] mean, double[][] covariance) {
        Cholesky root = new Cholesky(covariance);
        double[] z =
                root.forward(Arrays.stream(known).mapToDouble(at -> mean[at]).toArray());
        for (int at = 0; at < deviation.length; at++) {
            double[] towards = new double[known.length];
            for (int i = 0; i < known.length; i++) {
                towards[i] = lasting[ShrunkIndices.distance(at, known[i], deviation.length)];
            }
            double[] weight = root.forward(towards);
            for (int i = 0; i < known.length; i++) {
                deviation[at] += weight[i] * z[i];
                variance[at] -= weight[i] * weight[i];
            }
            variance[at] = Math.max(0, variance[at]);
        }
    }

    /** The share of the lasting variance that the series' own observations settle. */
    private double own(SeasonSpread spread) {
        double left = Arrays.stream(variance).average().orElse(0);
        return spread.lasting() > 0 ? Math.min(1, Math.max(0, 1 - left / spread.lasting())) : 0;
    }

    /** On the scale of indices: (parent + deviation x root of the parent), averaging 1. */
    ShrunkIndices around(ShrunkIndices parent, SeasonSpread spread, double noise, boolean widest) {
        double own = own(spread);
        int period = deviation.length;
        double[] index = new double[period];
        for (int at = 0; at < period; at++) {
            index[at] = Math.max(0, parent.index()[at] + scale(parent, at) * deviation[at]);
        }
        double mean = Arrays.stream(index).average().orElse(1);
        double by = mean > 0 ? mean : 1;
        double[] error = new double[period];
        for (int at = 0; at < period; at++) {
            index[at] = mean > 0 ? index[at] / by : parent.index()[at];
            double mine = scale(parent, at) * scale(parent, at) * variance[at];
            double lent = Math.pow((1 - own) * parent.standardError()[at], 2);
            error[at] = Math.sqrt(mine + lent) / by;
        }
        Borrowed borrowed = widest ? Borrowed.NOTHING_WIDER : parent.borrowed().child(own);
        return new ShrunkIndices(index, error, cycles, borrowed, spread, noise);
    }

    private static double scale(ShrunkIndices parent, int at) {
        return Math.sqrt(Math.max(CycleDeviations.LEAST_INDEX, parent.index()[at]));
    }
}
