package solstice.seasonality.loess;

import java.util.Arrays;

/** {@link LowPass} for several series side by side. Holds the sums of one thread. */
public final class LaneLowPass {
    private final int n;
    private final int period;
    private final double[] sum;

    /**
     * Buffers.
     *
     * @param n rows of the result
     * @param period averaged over
     * @param lanes number of series
     */
    public LaneLowPass(int n, int period, int lanes) {
        this.n = n;
        this.period = period;
        sum = new double[lanes];
    }

    /**
     * Filters.
     *
     * @param x {@code n + 2 period} rows
     * @param scratch at least {@code n + 2} rows
     * @param out where the {@code n} results go; at least {@code n + period + 1} rows
     */
    public void filter(double[][] x, double[][] scratch, double[][] out) {
        average(x, n + 2 * period, period, out);
        average(out, n + period + 1, period, scratch);
        average(scratch, n + 2, 3, out);
    }

    private void average(double[][] x, int length, int window, double[][] out) {
        Arrays.fill(sum, 0);
        for (int row = 0; row < window; row++) {
            add(x[row], sum);
        }
        double share = 1.0 / window;
        scale(sum, share, out[0]);
        for (int row = window; row < length; row++) {
            move(x[row - window], x[row], sum);
            scale(sum, share, out[row - window + 1]);
        }
    }

    private static void add(double[] x, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += x[j];
        }
    }

    private static void move(double[] old, double[] next, double[] sum) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += next[j] - old[j];
        }
    }

    private static void scale(double[] sum, double share, double[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = sum[j] * share;
        }
    }
}
