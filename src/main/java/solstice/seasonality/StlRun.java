package solstice.seasonality;

import java.util.Arrays;
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

    StlRun(StlPlan plan, double[] observed) {
        this.plan = plan;
        n = observed.length;
        period = plan.settings().period();
        y = observed.clone();
        mask = new double[n];
        complete = fillGaps(y, mask);
        trend = new double[n];
        seasonal = new double[n];
        weight = mask.clone();
        detrended = new double[n + period + 2];
        smooth = new double[n + 2 * period];
        passed = new double[n + period + 1];
        sums = plan.seasonalSmoother().sums();
    }

    /** Puts the last observation into each gap (the first one before it), so that no sum meets a NaN. */
    private static boolean fillGaps(double[] y, double[] mask) {
        boolean complete = true;
        double last = 0;
        for (int i = y.length - 1; i >= 0; i--) {
            last = Double.isNaN(y[i]) ? last : y[i];
        }
        for (int i = 0; i < y.length; i++) {
            if (Double.isNaN(y[i])) {
                y[i] = last;
                complete = false;
            } else {
                last = y[i];
                mask[i] = 1;
            }
        }
        return complete;
    }

    boolean isConstant() {
        for (double value : y) {
            if (value != y[0]) {
                return false;
            }
        }
        return true;
    }

    double firstObservation() {
        return y[0];
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
        Quirks quirks = plan.settings().quirks();
        double scale = Biweight.weigh(Arrays.copyOf(residual, n), mask, quirks == Quirks.R_4_2, weight);
        if (scale == 0 && quirks == Quirks.STATSMODELS) {
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

    double[] mask() {
        return mask;
    }
}
