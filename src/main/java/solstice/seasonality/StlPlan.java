package solstice.seasonality;

import java.util.Arrays;
import java.util.List;
import solstice.seasonality.loess.CycleSmoother;
import solstice.seasonality.loess.Loess;

/**
 * Seasonal-trend decomposition by loess, made ready for all series of one length.
 *
 * <p>Cleveland, Cleveland, McRae and Terpenning (1990), STL: A Seasonal-Trend Decomposition Procedure Based on Loess,
 * Journal of Official Statistics 6, 3-73; number for number as R's {@code stl()}. The kernels depend on the length and
 * the settings alone, so they are worked out once. Immutable: one plan serves many threads.
 *
 * <p>Beyond R, observations may be missing ({@code NaN}): they weigh nothing in any smoother, and trend and seasonal
 * are defined there all the same.
 */
public final class StlPlan {
    private final int n;
    private final StlSettings settings;
    private final CycleSmoother seasonal;
    private final Loess trend;
    private final Loess lowPass;

    private StlPlan(int n, StlSettings settings) {
        this.n = n;
        this.settings = settings;
        Smoother s = settings.seasonal();
        seasonal = CycleSmoother.of(n, settings.period(), s.window(), s.degree(), s.jump());
        trend = loess(n, settings.trend());
        lowPass = loess(n, settings.lowPass());
    }

    private static Loess loess(int n, Smoother smoother) {
        return Loess.of(n, smoother.window(), smoother.degree(), smoother.jump());
    }

    /**
     * Works out the kernels.
     *
     * @param n observations, at least two periods
     * @param settings what to do
     * @throws IllegalArgumentException if {@code n} is too small
     */
    public static StlPlan of(int n, StlSettings settings) {
        if (n < StlSettings.fewest(settings.period())) {
            throw new IllegalArgumentException("needs two periods of " + settings.period() + ": " + n);
        }
        return new StlPlan(n, settings);
    }

    /** How many observations a series must have. */
    public int size() {
        return n;
    }

    public StlSettings settings() {
        return settings;
    }

    /**
     * Takes a series apart.
     *
     * @param y as many observations as planned for; {@code NaN} where one is missing, infinite nowhere
     */
    public Decomposition fit(double[] y) {
        if (y.length != n) {
            throw new IllegalArgumentException("planned for " + n + " observations, got " + y.length);
        }
        StlRun run = new StlRun(this, y);
        if (run.isConstant()) {
            return constant(y, run);
        }
        run.iterate();
        double[] values = settings.periodic() ? cycleMeans(run.seasonal()) : run.seasonal();
        return Decomposition.of(
                y, run.trend(), List.of(new Decomposition.Seasonal(settings.period(), values)), run.weight());
    }

    private Decomposition constant(double[] y, StlRun run) {
        double[] level = new double[n];
        Arrays.fill(level, run.firstObservation());
        double[] none = new double[n];
        return Decomposition.of(y, level, List.of(new Decomposition.Seasonal(settings.period(), none)), run.mask());
    }

    private double[] cycleMeans(double[] values) {
        int period = settings.period();
        double[] means = new double[period];
        for (int i = 0; i < n; i++) {
            means[i % period] += values[i];
        }
        for (int position = 0; position < period; position++) {
            means[position] /= (n - position - 1) / period + 1;
        }
        double[] same = new double[n];
        for (int i = 0; i < n; i++) {
            same[i] = means[i % period];
        }
        return same;
    }

    CycleSmoother seasonalSmoother() {
        return seasonal;
    }

    Loess trendSmoother() {
        return trend;
    }

    Loess lowPassSmoother() {
        return lowPass;
    }
}
