package solstice.seasonality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import solstice.seasonality.loess.CycleSmoother;
import solstice.seasonality.loess.Loess;
import solstice.seasonality.loess.SideBySide;

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
    static final int FEWEST_LANES = 8;
    private static final int MOST_LANES = 64;
    private static final int LONG = 500;

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
        Gaps gaps = gaps(y);
        if (gaps.isConstant()) {
            return constant(y, gaps);
        }
        StlRun run = new StlRun(this, gaps);
        run.iterate();
        double[] values = settings.periodic() ? cycleMeans(run.seasonal()) : run.seasonal();
        return parts(y, run.trend(), values, run.weight());
    }

    /**
     * Takes many series apart, several at a time in the same loops: much faster than one after the other, with the same
     * numbers but for the last digits.
     *
     * @param series each as for {@link #fit(double[])}
     * @return the parts of each, in the same order
     */
    public List<Decomposition> fitAll(List<double[]> series) {
        List<Decomposition> fits = new ArrayList<>(series.size());
        for (int from = 0; from < series.size(); from += lanes()) {
            int to = Math.min(series.size(), from + lanes());
            List<double[]> some = series.subList(from, to);
            if (some.size() < FEWEST_LANES) {
                some.forEach(y -> fits.add(fit(y)));
            } else {
                fits.addAll(fitTogether(some));
            }
        }
        return fits;
    }

    /** Series side by side: many enough for long loops, few enough for the second-level cache. */
    int lanes() {
        return n > LONG ? MOST_LANES / 2 : MOST_LANES;
    }

    private List<Decomposition> fitTogether(List<double[]> series) {
        List<Gaps> gaps = series.stream().map(this::gaps).toList();
        StlBatch batch = new StlBatch(this, series.size());
        double[][] filled = SideBySide.rows(gaps.stream().map(Gaps::y).toArray(double[][]::new));
        if (gaps.stream().allMatch(Gaps::complete)) {
            batch.run(filled);
        } else {
            batch.run(filled, SideBySide.rows(gaps.stream().map(Gaps::mask).toArray(double[][]::new)));
        }
        double[][] trends = SideBySide.series(batch.trend(), n);
        double[][] values = SideBySide.series(batch.seasonal(), n);
        double[][] weights = SideBySide.series(batch.weight(), n);
        List<Decomposition> fits = new ArrayList<>(series.size());
        for (int lane = 0; lane < series.size(); lane++) {
            fits.add(
                    gaps.get(lane).isConstant()
                            ? constant(series.get(lane), gaps.get(lane))
                            : parts(series.get(lane), trends[lane], values[lane], weights[lane]));
        }
        return fits;
    }

    private Gaps gaps(double[] y) {
        if (y.length != n) {
            throw new IllegalArgumentException("planned for " + n + " observations, got " + y.length);
        }
        return Gaps.of(y);
    }

    private Decomposition parts(double[] y, double[] trendOf, double[] seasonalOf, double[] weight) {
        return Decomposition.of(y, trendOf, List.of(new Decomposition.Seasonal(settings.period(), seasonalOf)), weight);
    }

    private Decomposition constant(double[] y, Gaps gaps) {
        double[] level = new double[n];
        Arrays.fill(level, gaps.y()[0]);
        double[] none = new double[n];
        return Decomposition.of(y, level, List.of(new Decomposition.Seasonal(settings.period(), none)), gaps.mask());
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
