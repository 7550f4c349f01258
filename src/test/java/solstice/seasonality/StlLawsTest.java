package solstice.seasonality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What must hold for every series, whatever its numbers. */
class StlLawsTest {

    private record Case(double[] y, StlPlan plan) {}

    private static Case draw(int period, int cycles, long seed, boolean robust) {
        Random random = new Random(seed);
        int n = period * cycles + random.nextInt(period);
        double[] season = random.doubles(period, -10, 10).toArray();
        double[] y = IntStream.range(0, n)
                .mapToDouble(i -> 50 + 0.1 * i + season[i % period] + random.nextGaussian())
                .toArray();
        StlChoice choice = StlChoice.of(period).robust(robust);
        choice = random.nextBoolean() ? choice.seasonalWindow(7 + 2 * random.nextInt(5)) : choice;
        return new Case(y, StlPlan.of(n, choice.settle(n)));
    }

    @Property(tries = 60)
    void the_parts_add_up(
            @ForAll @IntRange(min = 2, max = 53) int period,
            @ForAll @IntRange(min = 3, max = 6) int cycles,
            @ForAll long seed,
            @ForAll boolean robust) {
        Case drawn = draw(period, cycles, seed, robust);
        Decomposition parts = drawn.plan.fit(drawn.y);
        for (int i = 0; i < drawn.y.length; i++) {
            double sum = parts.trend()[i] + parts.seasonal()[i] + parts.remainder()[i];
            assertThat(sum).isCloseTo(drawn.y[i], within(1e-11));
        }
    }

    @Property(tries = 60)
    void shifting_and_scaling_the_series_shifts_and_scales_the_parts(
            @ForAll @IntRange(min = 2, max = 20) int period,
            @ForAll long seed,
            @ForAll boolean robust,
            @ForAll @DoubleRange(min = 0.1, max = 100) double scale,
            @ForAll @DoubleRange(min = -100, max = 100) double shift) {
        Case drawn = draw(period, 4, seed, robust);
        Decomposition parts = drawn.plan.fit(drawn.y);
        Decomposition moved = drawn.plan.fit(
                Arrays.stream(drawn.y).map(v -> scale * v + shift).toArray());
        for (int i = 0; i < drawn.y.length; i++) {
            assertThat(moved.trend()[i]).isCloseTo(scale * parts.trend()[i] + shift, within(1e-7 * (1 + scale)));
            assertThat(moved.seasonal()[i]).isCloseTo(scale * parts.seasonal()[i], within(1e-7 * (1 + scale)));
        }
    }

    @Property(tries = 40)
    void a_constant_series_has_no_season(
            @ForAll @IntRange(min = 2, max = 53) int period,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double level,
            @ForAll boolean robust) {
        int n = 3 * period + 1;
        double[] y = new double[n];
        Arrays.fill(y, level);
        y[1] = Double.NaN;
        Decomposition parts =
                StlPlan.of(n, StlChoice.of(period).robust(robust).settle(n)).fit(y);
        assertThat(parts.seasonal()).containsOnly(0);
        assertThat(parts.trend()).containsOnly(level);
        assertThat(parts.weight()[1]).isZero();
    }

    @Property(tries = 40)
    void a_pure_season_comes_back(
            @ForAll @IntRange(min = 2, max = 30) int period,
            @ForAll @IntRange(min = 3, max = 5) int cycles,
            @ForAll long seed) {
        double[] season = new Random(seed).doubles(period, -10, 10).toArray();
        double mean = Arrays.stream(season).average().orElse(0);
        int n = period * cycles;
        double[] y = IntStream.range(0, n).mapToDouble(i -> season[i % period]).toArray();
        Decomposition parts = StlPlan.of(n, StlChoice.of(period).settle(n)).fit(y);
        for (int i = 0; i < n; i++) {
            assertThat(parts.seasonal()[i]).isCloseTo(season[i % period] - mean, within(1e-9));
        }
    }

    @Property(tries = 60)
    void gaps_are_bridged(@ForAll @IntRange(min = 3, max = 24) int period, @ForAll long seed, @ForAll boolean robust) {
        Random random = new Random(seed);
        double[] season = random.doubles(period, -10, 10).toArray();
        double mean = Arrays.stream(season).average().orElse(0);
        int n = period * 6;
        double[] y = IntStream.range(0, n).mapToDouble(i -> season[i % period]).toArray();
        int gap = random.nextInt(n - 2);
        y[gap] = Double.NaN;
        y[gap + 1] = Double.NaN;
        Decomposition parts =
                StlPlan.of(n, StlChoice.of(period).robust(robust).settle(n)).fit(y);
        assertThat(parts.trend()).doesNotContain(Double.NaN);
        assertThat(parts.remainder()[gap]).isNaN();
        assertThat(parts.weight()[gap]).isZero();
        for (int i = 0; i < n; i++) {
            assertThat(parts.seasonal()[i]).isCloseTo(season[i % period] - mean, within(0.5));
        }
    }

    @Property(tries = 60)
    void what_a_gap_is_filled_with_does_not_matter(
            @ForAll @IntRange(min = 12, max = 30) int period, @ForAll long seed, @ForAll boolean robust) {
        Case drawn = draw(period, 5, seed, robust);
        Random random = new Random(seed);
        double[] mask = new double[drawn.y.length];
        Arrays.fill(mask, 1);
        for (int gap = 0; gap < period / 2; gap++) {
            // all in one cycle: every season position and every stretch of the trend keeps neighbours
            mask[period + random.nextInt(period)] = 0;
        }
        double[] other = IntStream.range(0, mask.length)
                .mapToDouble(i -> mask[i] == 0 ? 1e5 * random.nextGaussian() : drawn.y[i])
                .toArray();
        StlRun one = new StlRun(drawn.plan, new Gaps(drawn.y, mask, false));
        StlRun two = new StlRun(drawn.plan, new Gaps(other, mask, false));
        one.iterate();
        two.iterate();
        assertThat(two.trend()).containsExactly(one.trend(), within(1e-9));
        assertThat(two.seasonal()).containsExactly(one.seasonal(), within(1e-9));
    }

    @Property(tries = 30)
    void a_whole_cycle_without_observations_breaks_nothing(@ForAll long seed, @ForAll boolean robust) {
        Case drawn = draw(12, 5, seed, robust);
        Arrays.fill(drawn.y, 20, 34, Double.NaN);
        Decomposition parts = drawn.plan.fit(drawn.y);
        assertThat(Arrays.stream(parts.trend()).allMatch(Double::isFinite)).isTrue();
        assertThat(Arrays.stream(parts.seasonal()).allMatch(Double::isFinite)).isTrue();
    }
}
