package solstice.seasonality.evidence;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The Box-Cox power under which trend and season leave remainders most like normal ones.
 *
 * <p>Box and Cox (1964), An analysis of transformations, Journal of the Royal Statistical Society B 26: the power of the
 * highest profile likelihood, beside a straight trend and a fixed season, on a grid from -1 to 2 in steps of 0.05; as R's
 * {@code forecast::BoxCox.lambda(method = "loglik")} finds it.
 */
public final class Likelihood {
    private static final int LOWEST = -20;
    private static final int HIGHEST = 40;
    private static final double STEP = 0.05;
    private static final double NEAR_ZERO = 0.02;

    private final double[] y;
    private final int period;
    private final double middle;

    private Likelihood(double[] y, int period) {
        this.y = y;
        this.period = period;
        middle = Math.exp(Arrays.stream(y).map(Math::log).average().orElse(0));
    }

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
        Likelihood likelihood = new Likelihood(y, period);
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int step = LOWEST; step <= HIGHEST; step++) {
            double squares = likelihood.squares(step * STEP);
            if (squares < least) {
                least = squares;
                best = step * STEP;
            }
        }
        return best;
    }

    private double squares(double lambda) {
        double scale = Math.pow(middle, lambda - 1);
        double[] z = Arrays.stream(y).map(value -> power(value, lambda) / scale).toArray();
        double[] time = IntStream.range(0, y.length).mapToDouble(i -> i).toArray();
        withoutSeason(z);
        withoutSeason(time);
        double slope = dot(z, time) / dot(time, time);
        double[] rest = IntStream.range(0, y.length)
                .mapToDouble(i -> z[i] - slope * time[i])
                .toArray();
        return dot(rest, rest);
    }

    private static double power(double value, double lambda) {
        double log = Math.log(value);
        return Math.abs(lambda) > NEAR_ZERO
                ? (Math.pow(value, lambda) - 1) / lambda
                : log * (1 + lambda * log / 2 * (1 + lambda * log / 3 * (1 + lambda * log / 4)));
    }

    private void withoutSeason(double[] values) {
        for (int position = 0; position < period; position++) {
            double sum = 0;
            int count = 0;
            for (int i = position; i < values.length; i += period) {
                sum += values[i];
                count++;
            }
            for (int i = position; i < values.length; i += period) {
                values[i] -= sum / count;
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
