package solstice.seasonality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import solstice.seasonality.loess.SideBySide;

/**
 * Decomposition with several seasonals, made ready for all series of one length.
 *
 * <p>Bandara, Hyndman and Bergmeir (2021), MSTL: A Seasonal-Trend Decomposition Algorithm for Time Series with
 * Multiple Seasonal Patterns; number for number as R's {@code forecast::mstl()}: STL takes out one seasonal after the
 * other, shortest period first, and goes round twice. Seasonal windows are 11, 15, 19, ... unless
 * chosen. Immutable: one plan serves many threads.
 */
public final class MstlPlan {
    private static final int FIRST_WINDOW = 11;
    private static final int WINDOW_STEP = 4;

    private final List<StlPlan> plans;

    private MstlPlan(List<StlPlan> plans) {
        this.plans = List.copyOf(plans);
    }

    /**
     * Works out the kernels for every period.
     *
     * @param n observations; periods with fewer than two cycles in them are left out
     * @param periods observations a cycle, each at least 2
     * @param choice what was chosen for the STL of every period; its own period does not matter
     * @throws IllegalArgumentException if no period remains
     */
    public static MstlPlan of(int n, int[] periods, StlChoice choice) {
        int[] usable = Arrays.stream(periods)
                .filter(period -> StlSettings.fewest(period) <= n)
                .sorted()
                .distinct()
                .toArray();
        if (usable.length == 0) {
            throw new IllegalArgumentException("needs two periods of " + Arrays.toString(periods) + ": " + n);
        }
        List<StlPlan> plans = new ArrayList<>();
        for (int i = 0; i < usable.length; i++) {
            StlChoice own = choice.forPeriod(usable[i], FIRST_WINDOW + WINDOW_STEP * i);
            plans.add(StlPlan.of(n, own.settle(n)));
        }
        return new MstlPlan(plans);
    }

    /** The periods that are taken out, ascending. */
    public int[] periods() {
        return plans.stream().mapToInt(plan -> plan.settings().period()).toArray();
    }

    /**
     * Takes a series apart.
     *
     * @param y as many observations as planned for; {@code NaN} where one is missing
     */
    public Decomposition fit(double[] y) {
        return stepwise(List.of(y)).get(0);
    }

    /** Takes many series apart, several at a time; see {@link StlPlan#fitAll}. */
    public List<Decomposition> fitAll(List<double[]> series) {
        Decomposition[] fits = new Decomposition[series.size()];
        List<Integer> even = new ArrayList<>();
        for (int i = 0; i < fits.length; i++) {
            Gaps gaps = Gaps.of(series.get(i));
            if (gaps.complete() && !gaps.isConstant()) {
                even.add(i);
            } else {
                fits[i] = stepwise(List.of(series.get(i))).get(0);
            }
        }
        int lanes = plans.get(0).lanes();
        for (int from = 0; from < even.size(); from += lanes) {
            List<Integer> some = even.subList(from, Math.min(even.size(), from + lanes));
            List<double[]> group = some.stream().map(series::get).toList();
            List<Decomposition> together = group.size() < StlPlan.FEWEST_LANES ? stepwise(group) : sideBySide(group);
            for (int k = 0; k < some.size(); k++) {
                fits[some.get(k)] = together.get(k);
            }
        }
        return List.of(fits);
    }

    /** Complete series: all rounds without taking them from side by side. */
    private List<Decomposition> sideBySide(List<double[]> series) {
        double[][] rest = SideBySide.rows(series.toArray(double[][]::new));
        int count = plans.size();
        int n = rest.length;
        List<StlBatch> batches =
                plans.stream().map(plan -> new StlBatch(plan, series.size())).toList();
        for (int step = 0; step < TakingTurns.turns(count); step++) {
            StlBatch batch = batches.get(step % count);
            if (step >= count) {
                SideBySide.add(rest, 1, batch.seasonal());
            }
            batch.run(rest);
            SideBySide.add(rest, -1, batch.seasonal());
        }
        StlBatch last = batches.get(count - 1);
        double[][] trends = SideBySide.series(last.trend(), n);
        double[][] weights = SideBySide.series(last.weight(), n);
        List<double[][]> seasonals = batches.stream()
                .map(batch -> SideBySide.series(batch.seasonal(), n))
                .toList();
        return IntStream.range(0, series.size())
                .mapToObj(i -> Decomposition.of(series.get(i), trends[i], seasonals(seasonals, i), weights[i]))
                .toList();
    }

    private List<Decomposition.Seasonal> seasonals(List<double[][]> values, int series) {
        return IntStream.range(0, plans.size())
                .mapToObj(
                        k -> new Decomposition.Seasonal(plans.get(k).settings().period(), values.get(k)[series]))
                .toList();
    }

    private List<Decomposition> stepwise(List<double[]> series) {
        return TakingTurns.fit(
                series,
                plans.stream()
                        .<Function<List<double[]>, List<Decomposition>>>map(plan -> plan::fitAll)
                        .toList());
    }
}
