package solstice.seasonality;

import org.jspecify.annotations.Nullable;
import solstice.seasonality.loess.Biweight;
import solstice.seasonality.loess.CycleSmoother;
import solstice.seasonality.loess.LowPass;
import solstice.seasonality.loess.PhaseSums;

/** One series on its way through a {@link StlPlan}: the buffers and the loops. Belongs to one thread. */
final class StlRun {
    private final StlPlan plan;
    private final int n;
    private final int period;
    private final double[] y;
    private final double[] mask;
    private final boolean complete;
    private final double[] trend;
    private final double[] seasonal;
    private final double[] weight;
    private final double[] detrended;
    private final double[] smooth;
    private final double[] passed;
    private final PhaseSums sums;
    private final Biweight biweight;
    private double scale;

    StlRun(StlPlan plan, Gaps series) {
        this.plan = plan;
        n = plan.size();
        period = plan.settings().period();
        y = series.y().clone();
        mask = series.mask();
        complete = series.complete();
        trend = new double[n];
        seasonal = new double[n];
        weight = mask.clone();
        detrended = new double[n + period + 2];
        smooth = new double[n + 2 * period];
        passed = new double[n + period + 1];
        sums = plan.seasonalSmoother().sums();
        biweight = new Biweight(n, plan.settings().quirks().scale());
    }

    void iterate() {
        StlSettings settings = plan.settings();
        pass(complete ? null : mask);
        for (int outer = 0; outer < settings.outer(); outer++) {
            renewWeights();
            pass(weight);
        }
    }

    private void renewWeights() {
        double[] residual = detrended;
        for (int i = 0; i < n; i++) {
            residual[i] = y[i] - (trend[i] + seasonal[i]);
        }
        scale = biweight.weigh(residual, mask, scale, weight);
        if (scale == 0 && plan.settings().quirks() == Quirks.STATSMODELS) {
            System.arraycopy(mask, 0, weight, 0, n);
        }
    }

    private void pass(double @Nullable [] weights) {
        for (int inner = 0; inner < plan.settings().inner(); inner++) {
            for (int i = 0; i < n; i++) {
                detrended[i] = y[i] - trend[i];
            }
            plan.seasonalSmoother().smooth(new CycleSmoother.Rows(detrended, weights, smooth), sums);
            LowPass.filter(smooth, n, period, detrended, passed);
            plan.lowPassSmoother().smooth(passed, null, detrended);
            for (int i = 0; i < n; i++) {
                seasonal[i] = smooth[period + i] - detrended[i];
            }
            for (int i = 0; i < n; i++) {
                detrended[i] = y[i] - seasonal[i];
            }
            plan.trendSmoother().smooth(detrended, weights, trend);
            if (!complete) {
                believeFitInGaps();
            }
        }
    }

    /** Only a place whose neighbours are all missing ever looks at a gap's value. */
    private void believeFitInGaps() {
        for (int i = 0; i < n; i++) {
            if (mask[i] == 0) {
                y[i] = trend[i] + seasonal[i];
            }
        }
    }

    double[] trend() {
        return trend;
    }

    double[] seasonal() {
        return seasonal;
    }

    double[] weight() {
        return weight;
    }
}
