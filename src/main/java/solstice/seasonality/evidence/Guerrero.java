package solstice.seasonality.evidence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The Box-Cox power that makes the size of the season independent of the level.
 *
 * <p>Guerrero (1993), Time-series analysis supported by power transformations, Journal of Forecasting 12: the power
 * for which the standard deviation of each cycle, over its mean to the power 1 - lambda, varies least; as R's {@code
 * forecast::BoxCox.lambda()} finds it.
 */
public final class Guerrero {
    private static final double LOWEST = -1;
    private static final double HIGHEST = 2;
    /** R's default, the fourth root of the machine's precision. */
    private static final double TOLERANCE = Math.sqrt(Math.sqrt(Math.ulp(1.0)));

    private Guerrero() {}

    /**
     * Finds the power.
     *
     * @param y observations, all above 0, at least two cycles
     * @param period observations a cycle, at least 2
     * @return -1 to 2
     */
    public static double lambda(double[] y, int period) {
        if (y.length < 2 * period || Arrays.stream(y).anyMatch(value -> !(value > 0))) {
            throw new IllegalArgumentException("needs two cycles of observations above 0");
        }
        int cycles = y.length / period;
        int start = y.length - cycles * period;
        double[][] cycle = IntStream.range(0, cycles)
                .mapToObj(c -> Arrays.copyOfRange(y, start + c * period, start + (c + 1) * period))
                .toArray(double[][]::new);
        double[] mean = Arrays.stream(cycle).mapToDouble(Guerrero::mean).toArray();
        double[] deviation =
                Arrays.stream(cycle).mapToDouble(Guerrero::deviation).toArray();
        return BrentMinimum.of(lambda -> variation(mean, deviation, lambda), LOWEST, HIGHEST, TOLERANCE);
    }

    private static double variation(double[] mean, double[] deviation, double lambda) {
        double[] ratio = IntStream.range(0, mean.length)
                .mapToDouble(c -> deviation[c] / Math.pow(mean[c], 1 - lambda))
                .toArray();
        return deviation(ratio) / mean(ratio);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1));
    }
}
