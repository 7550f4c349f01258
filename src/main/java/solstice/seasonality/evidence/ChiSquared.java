package solstice.seasonality.evidence;

/** Upper tails of the chi-squared distribution, to about 1e-13 relative, far out into the tail. */
final class ChiSquared {
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private static final double TINY = 1e-300;

    private ChiSquared() {}

    /**
     * The probability of at least {@code x}.
     *
     * @param x at least 0
     * @param degrees of freedom, above 0
     */
    static double above(double x, double degrees) {
        if (x <= 0) {
            return 1;
        }
        double shape = degrees / 2;
        double half = x / 2;
        double density = Math.exp(shape * Math.log(half) - half - logGamma(shape));
        return half < shape + 1 ? 1 - density * series(shape, half) : density * fraction(shape, half);
    }

    private static double series(double shape, double x) {
        double term = 1 / shape;
        double sum = term;
        for (double a = shape + 1; Math.abs(term) > Math.ulp(sum); a++) {
            term *= x / a;
            sum += term;
        }
        return sum;
    }

    /** Lentz's continued fraction. */
    private static double fraction(double shape, double x) {
        double b = x + 1 - shape;
        double c = 1 / TINY;
        double d = 1 / b;
        double result = d;
        double change = 0;
        for (int i = 1; i < 10_000 && Math.abs(change - 1) > 1e-15; i++) {
            double a = -i * (i - shape);
            b += 2;
            d = 1 / nonZero(a * d + b);
            c = nonZero(b + a / c);
            change = c * d;
            result *= change;
        }
        return result;
    }

    private static double nonZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Logarithm of the gamma function by Lanczos' approximation (g = 7, nine terms), for arguments from 1/2. */
    static double logGamma(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x - 1 + i);
        }
        double t = x + 6.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
