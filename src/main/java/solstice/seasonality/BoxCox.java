package solstice.seasonality;

import java.util.Arrays;

/**
 * The power transformation of Box and Cox (1964): makes the size of a season independent of the level.
 *
 * @param lambda the power: 1 leaves a series as it is but for a shift, 0 is the natural logarithm
 */
public record BoxCox(double lambda) {

    /** Transforms; {@code NaN} where the power of a value is not real. */
    public double[] transform(double[] y) {
        return Arrays.stream(y).map(this::transform).toArray();
    }

    /** Takes a transformed series back. */
    public double[] restore(double[] z) {
        return Arrays.stream(z).map(this::restore).toArray();
    }

    private double transform(double y) {
        if (lambda == 0) {
            return Math.log(y);
        }
        if (y < 0 && lambda < 0) {
            return Double.NaN;
        }
        return (Math.signum(y) * Math.pow(Math.abs(y), lambda) - 1) / lambda;
    }

    private double restore(double z) {
        if (lambda == 0) {
            return Math.exp(z);
        }
        double power = z * lambda + 1;
        return Math.signum(power) * Math.pow(Math.abs(power), 1 / lambda);
    }
}
