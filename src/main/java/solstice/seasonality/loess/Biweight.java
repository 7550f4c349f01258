package solstice.seasonality.loess;

import java.util.Arrays;

/**
 * Robustness weights: Tukey's biweight of residuals against six times their median size.
 *
 * <p>An observation whose weight stands at 0 in {@code mask} is missing: it has no residual and keeps the weight 0.
 */
public final class Biweight {
    private Biweight() {}

    /**
     * Weighs residuals.
     *
     * @param residual of each observation
     * @param mask 1 for an observation, 0 for a missing one
     * @param legacyMedian take the middle of R's misused partial sort instead of the median
     * @param weight where the weights go, 0 to 1
     * @return the scale: six times the median size
     */
    public static double weigh(double[] residual, double[] mask, boolean legacyMedian, double[] weight) {
        double[] sizes = new double[residual.length];
        int observed = 0;
        for (int i = 0; i < residual.length; i++) {
            if (mask[i] > 0) {
                sizes[observed++] = Math.abs(residual[i]);
            }
        }
        double scale = 3 * middles(Arrays.copyOf(sizes, observed), legacyMedian);
        for (int i = 0; i < residual.length; i++) {
            weight[i] = mask[i] > 0 ? weight(Math.abs(residual[i]), scale) : 0;
        }
        return scale;
    }

    /** Twice the median: the sum of the two middle values, or twice the one. */
    private static double middles(double[] sizes, boolean legacy) {
        int n = sizes.length;
        if (n == 0) {
            return 0;
        }
        int upper = n / 2;
        int lower = n - upper - 1;
        if (legacy) {
            LegacyPartialSort.sort(sizes, new int[] {upper + 1, lower + 1});
        } else {
            Arrays.sort(sizes);
        }
        return sizes[upper] + sizes[lower];
    }

    private static double weight(double size, double scale) {
        if (size <= 0.001 * scale) {
            return 1;
        }
        if (size > 0.999 * scale) {
            return 0;
        }
        double part = size / scale;
        double rest = 1 - part * part;
        return rest * rest;
    }
}
