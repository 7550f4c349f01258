package solstice.seasonality;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import solstice.seasonality.loess.Biweight;
import solstice.seasonality.loess.LaneFits;
import solstice.seasonality.loess.LaneLowPass;
import solstice.seasonality.loess.Lanes;
import solstice.seasonality.loess.SideBySide;

/**
 * Several series side by side on their way through a {@link StlPlan}, as {@link StlRun}: the buffers for one set of
 * series after the other. Belongs to one thread.
 */
final class StlBatch {
    private final StlPlan plan;
    private final int n;
    private final int lanes;
    private final double[][] trend;
    private final double[][] seasonal;
    private final double[][] detrended;
    private final double[][] smooth;
    private final double[][] passed;
    private final double[][] ones;
    private final LaneFits fits;
    private final LaneLowPass lowPass;
    private final Biweight biweight;
    private final double[] residual;
    private final double[] observed;
    private final double[] believed;
    private final double[] scales;
    private final double[] inverse;
    private double[][] y;
    private double[][] mask;
    private double[][] weight;

    StlBatch(StlPlan plan, int lanes) {
        this.plan = plan;
        this.lanes = lanes;
        n = plan.size();
        int period = plan.settings().period();
        ones = SideBySide.ones(n, lanes);
        y = ones;
        mask = ones;
        weight = plan.settings().outer() > 0 ? new double[n][lanes] : ones;
        trend = new double[n][lanes];
        seasonal = new double[n][lanes];
        detrended = new double[n + 2][lanes];
        smooth = new double[n + 2 * period][lanes];
        passed = new double[n + period + 1][lanes];
        fits = new LaneFits(n, lanes);
        lowPass = new LaneLowPass(n, period, lanes);
        biweight = new Biweight(n, plan.settings().quirks().scale());
        residual = new double[n];
        observed = new double[n];
        believed = new double[n];
        scales = new double[lanes];
        inverse = new double[lanes];
    }

    /** Takes complete series apart. */
    void run(double[][] series) {
        run(series, ones);
    }

    /**
     * Takes series with gaps apart.
     *
     * @param filled rows of series, their gaps filled; what stands in a gap is replaced
     * @param masks 1 for an observation, 0 for a missing one
     */
    void run(double[][] filled, double[][] masks) {
        y = filled;
        mask = masks;
        Arrays.fill(observed, 1);
        Arrays.fill(scales, 0);
        for (double[] row : trend) {
            Arrays.fill(row, 0);
        }
        if (plan.settings().outer() == 0) {
            weight = masks;
        }
        iterate();
        if (plan.settings().periodic()) {
            repeatMeans();
        }
    }

    private boolean isComplete() {
        return mask == ones;
    }

    private void repeatMeans() {
        int period = plan.settings().period();
        double[] mean = new double[lanes];
        for (int position = 0; position < period; position++) {
            Arrays.fill(mean, 0);
            int count = 0;
            for (int i = position; i < n; i += period) {
                add(seasonal[i], mean);
                count++;
            }
            for (int lane = 0; lane < lanes; lane++) {
                mean[lane] /= count;
            }
            for (int i = position; i < n; i += period) {
                System.arraycopy(mean, 0, seasonal[i], 0, lanes);
            }
        }
    }

    private static void add(double[] what, double[] to) {
        for (int j = 0; j < to.length; j++) {
            to[j] += what[j];
        }
    }

    private void iterate() {
        StlSettings settings = plan.settings();
        pass(isComplete() ? null : mask);
        for (int outer = 0; outer < settings.outer(); outer++) {
            for (int i = 0; i < n; i++) {
                remain(y[i], trend[i], seasonal[i], detrended[i]);
            }
            if (isComplete() && plan.settings().quirks() == Quirks.CORRECT) {
                renewAll();
            } else {
                IntStream.range(0, lanes).forEach(this::renewWeights);
            }
            pass(weight);
        }
    }

    /** As {@link #renewWeights}, all lanes in the same loops. */
    private void renewAll() {
        for (int i = 0; i < n; i++) {
            size(detrended[i]);
        }
        double[][] sizes = SideBySide.series(detrended, n);
        for (int lane = 0; lane < lanes; lane++) {
            scales[lane] = biweight.scale(sizes[lane], scales[lane]);
            inverse[lane] = scales[lane] > 0 ? 1 / scales[lane] : Biweight.NO_SCALE;
        }
        for (int i = 0; i < n; i++) {
            Biweight.weigh(detrended[i], inverse, weight[i]);
        }
    }

    private static void size(double[] row) {
        for (int j = 0; j < row.length; j++) {
            row[j] = Math.abs(row[j]);
        }
    }

    private void renewWeights(int lane) {
        for (int i = 0; i < n; i++) {
            residual[i] = detrended[i][lane];
        }
        for (int i = 0; i < n && !isComplete(); i++) {
            observed[i] = mask[i][lane];
        }
        scales[lane] = biweight.weigh(residual, observed, scales[lane], believed);
        boolean all = scales[lane] == 0 && plan.settings().quirks() == Quirks.STATSMODELS;
        for (int i = 0; i < n; i++) {
            weight[i][lane] = all ? observed[i] : believed[i];
        }
    }

    private void pass(double @Nullable [][] weights) {
        int period = plan.settings().period();
        for (int inner = 0; inner < plan.settings().inner(); inner++) {
            for (int i = 0; i < n; i++) {
                subtract(y[i], trend[i], detrended[i]);
            }
            plan.seasonalSmoother().smooth(weighed(weights, smooth), fits);
            lowPass.filter(smooth, detrended, passed);
            plan.lowPassSmoother().smooth(new Lanes(passed, null, detrended), fits);
            for (int i = 0; i < n; i++) {
                subtract(smooth[period + i], detrended[i], seasonal[i]);
                subtract(y[i], seasonal[i], detrended[i]);
            }
            plan.trendSmoother().smooth(weighed(weights, trend), fits);
            if (!isComplete()) {
                believeFitInGaps();
            }
        }
    }

    private Lanes weighed(double @Nullable [][] weights, double[][] out) {
        Lanes table = new Lanes(detrended, weights, out);
        if (weights != null) {
            fits.weigh(table);
        }
        return table;
    }

    private static void remain(double[] y, double[] trend, double[] seasonal, double[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = y[j] - (trend[j] + seasonal[j]);
        }
    }

    private static void subtract(double[] from, double[] what, double[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = from[j] - what[j];
        }
    }

    /** Only a place whose neighbours are all missing ever looks at a gap's value. */
    private void believeFitInGaps() {
        for (int i = 0; i < n; i++) {
            for (int lane = 0; lane < lanes; lane++) {
                if (mask[i][lane] == 0) {
                    y[i][lane] = trend[i][lane] + seasonal[i][lane];
                }
            }
        }
    }

    double[][] trend() {
        return trend;
    }

    double[][] seasonal() {
        return seasonal;
    }

    double[][] weight() {
        return weight;
    }
}
