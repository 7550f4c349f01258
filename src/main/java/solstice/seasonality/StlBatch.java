package solstice.seasonality;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import solstice.seasonality.loess.Biweight;
import solstice.seasonality.loess.LaneFits;
import solstice.seasonality.loess.LaneLowPass;
import solstice.seasonality.loess.Lanes;

/** Several series side by side on their way through a {@link StlPlan}: as {@link StlRun}. Belongs to one thread. */
final class StlBatch {
    private final StlPlan plan;
    private final int n;
    private final int lanes;
    private final double[][] y;
    private final double[][] mask;
    private final boolean complete;
    private final double[][] trend;
    private final double[][] seasonal;
    private final double[][] weight;
    private final double[][] detrended;
    private final double[][] smooth;
    private final double[][] passed;
    private final LaneFits fits;
    private final LaneLowPass lowPass;
    private final Biweight biweight;
    private final double[] residual;
    private final double[] observed;
    private final double[] believed;
    private final double[] scales;

    /** Series without a gap at their start: see {@link Gaps}. */
    StlBatch(StlPlan plan, double[][] filled, double[][] masks, boolean complete) {
        this.plan = plan;
        this.complete = complete;
        n = plan.size();
        lanes = filled.length;
        int period = plan.settings().period();
        y = rows(filled);
        mask = rows(masks);
        weight = rows(masks);
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
    }

    private double[][] rows(double[][] series) {
        double[][] rows = new double[n][lanes];
        for (int lane = 0; lane < lanes; lane++) {
            double[] values = series[lane];
            for (int i = 0; i < n; i++) {
                rows[i][lane] = values[i];
            }
        }
        return rows;
    }

    void iterate() {
        StlSettings settings = plan.settings();
        pass(complete ? null : mask);
        for (int outer = 0; outer < settings.outer(); outer++) {
            for (int i = 0; i < n; i++) {
                remain(y[i], trend[i], seasonal[i], detrended[i]);
            }
            IntStream.range(0, lanes).forEach(this::renewWeights);
            pass(weight);
        }
    }

    private void renewWeights(int lane) {
        for (int i = 0; i < n; i++) {
            residual[i] = detrended[i][lane];
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
            if (!complete) {
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

    double[] trend(int lane) {
        return take(trend, lane);
    }

    double[] seasonal(int lane) {
        return take(seasonal, lane);
    }

    double[] weight(int lane) {
        return take(weight, lane);
    }

    private double[] take(double[][] rows, int lane) {
        double[] taken = new double[n];
        for (int i = 0; i < n; i++) {
            taken[i] = rows[i][lane];
        }
        return taken;
    }
}
