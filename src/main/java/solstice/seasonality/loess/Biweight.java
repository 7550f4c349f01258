package solstice.seasonality.loess;

import java.util.Arrays;

/**
 * Robustness weights: Tukey's biweight of residuals against six times their median size.
 *
 * <p>An observation whose weight stands at 0 in the mask is missing: it has no residual and keeps the weight 0. Belongs
 * to one thread.
 */
public final class Biweight {
    /** How the scale is found. */
    public enum Scale {
        /** Six times the median size, but no less than a quarter of the size that a tenth exceed. */
        FLOORED,
        /** Six times the median size. */
        MEDIAN,
        /** Six times the middle of R's misused partial sort. */
        LEGACY
    }

    /** By Markov's inequality a tenth cannot exceed ten times the mean: beyond this the floor cannot bind. */
    private static final double SAFE = 2.5;

    private static final double FLOOR = 0.25;

    /** Sizes within this factor of a guess are looked at first. */
    private static final double NEAR = 0.8;

    private final Scale kind;
    private final double[] sizes;
    private final double[] near;
    private int observed;
    private int above;
    private double total;

    /**
     * For series of one length.
     *
     * @param n observations
     * @param kind how the scale is found
     */
    public Biweight(int n, Scale kind) {
        this.kind = kind;
        sizes = new double[n];
        near = new double[n + 1];
    }

    /**
     * Weighs the residuals of a series.
     *
     * @param residual of each observation
     * @param mask 1 for an observation, 0 for a missing one
     * @param guess a scale that may be near this one and speeds up finding it; 0 for none
     * @param weight where the weights go, 0 to 1
     * @return the scale
     */
    public double weigh(double[] residual, double[] mask, double guess, double[] weight) {
        int count = 0;
        double sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            double size = Math.abs(residual[i]);
            sizes[count] = size;
            count += mask[i] > 0 ? 1 : 0;
            sum += mask[i] > 0 ? size : 0;
        }
        observed = count;
        total = sum;
        double scale = scale(guess);
        double small = 0.001 * scale;
        double large = 0.999 * scale;
        for (int i = 0; i < sizes.length; i++) {
            double size = Math.abs(residual[i]);
            double part = size / scale;
            double rest = 1 - part * part;
            double believed = size <= small ? 1 : rest * rest;
            weight[i] = size > large ? 0 : mask[i] * believed;
        }
        return scale;
    }

    /**
     * The scale of the residuals of a series without gaps.
     *
     * @param residual their sizes, at least 0
     * @param guess a scale that may be near this one; 0 for none
     */
    public double scale(double[] residual, double guess) {
        double sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = residual[i];
            sum += residual[i];
        }
        observed = sizes.length;
        total = sum;
        return scale(guess);
    }

    /**
     * Weighs one observation of each of several series, without a branch.
     *
     * @param size of each residual
     * @param inverse of each scale; {@link #NO_SCALE} where it is 0
     * @param weight where the weights go
     */
    public static void weigh(double[] size, double[] inverse, double[] weight) {
        for (int j = 0; j < weight.length; j++) {
            double part = size[j] * inverse[j];
            double counted = part * Math.floor(Math.min(1, part * 1000));
            double rest = 1 - counted * counted;
            weight[j] = rest * rest * (1 - Math.floor(Math.min(1, part / 0.999)));
        }
    }

    /** Stands for the inverse of a scale of 0: what is not 0 weighs nothing. */
    public static final double NO_SCALE = 1e300;

    private double scale(double guess) {
        if (observed == 0) {
            return 0;
        }
        double scale = 3 * middles(guess / 6);
        if (kind == Scale.FLOORED && scale < SAFE * total / observed) {
            int ninth = Math.min(observed - 1, 9 * observed / 10);
            return Math.max(scale, FLOOR * Selection.select(sizes, observed, ninth));
        }
        return scale;
    }

    /** Twice the median: the sum of the two middle values, or twice the one. */
    private double middles(double guess) {
        int upper = observed / 2;
        int lower = observed - upper - 1;
        if (kind == Scale.LEGACY) {
            double[] partly = Arrays.copyOf(sizes, observed);
            LegacyPartialSort.sort(partly, new int[] {upper + 1, lower + 1});
            return partly[upper] + partly[lower];
        }
        int kept = guess > 0 ? keepNear(guess) : 0;
        int below = kept == 0 ? 0 : observed - kept - above;
        if (kept > 0 && below <= lower && upper < below + kept) {
            return middles(near, kept, upper - below, lower < upper);
        }
        return middles(sizes, observed, upper, lower < upper);
    }

    /** Keeps the sizes near a guess, and counts those above. */
    private int keepNear(double guess) {
        double low = guess * NEAR;
        double high = guess / NEAR;
        int kept = 0;
        int larger = 0;
        for (int i = 0; i < observed; i++) {
            double size = sizes[i];
            near[kept] = size;
            kept += size < low || size > high ? 0 : 1;
            larger += size > high ? 1 : 0;
        }
        above = larger;
        return kept;
    }

    private static double middles(double[] a, int length, int upper, boolean two) {
        double high = Selection.select(a, length, upper);
        if (!two) {
            return 2 * high;
        }
        double low = a[0];
        for (int i = 1; i < upper; i++) {
            low = Math.max(low, a[i]);
        }
        return low + high;
    }
}
