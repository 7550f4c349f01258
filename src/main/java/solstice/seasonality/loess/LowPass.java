package solstice.seasonality.loess;

/**
 * The moving averages of STL's low-pass filter: over a period, over a period again, over three.
 *
 * <p>Takes {@code n + 2 period} values to {@code n}: what is left of a smoothed seasonal is its trend.
 */
public final class LowPass {
    private LowPass() {}

    /**
     * Filters.
     *
     * @param x {@code n + 2 period} values
     * @param n length of the result
     * @param period averaged over
     * @param scratch at least {@code n + 2} long
     * @param out where the {@code n} results go; at least {@code n + period + 1} long
     */
    public static void filter(double[] x, int n, int period, double[] scratch, double[] out) {
        average(x, n + 2 * period, period, out);
        average(out, n + period + 1, period, scratch);
        average(scratch, n + 2, 3, out);
    }

    private static void average(double[] x, int length, int window, double[] out) {
        double sum = 0;
        for (int i = 0; i < window; i++) {
            sum += x[i];
        }
        out[0] = sum / window;
        for (int i = window; i < length; i++) {
            sum = sum - x[i - window] + x[i];
            out[i - window + 1] = sum / window;
        }
    }
}
