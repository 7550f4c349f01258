package solstice.seasonality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Many series at once come out as one after the other. */
class StlBatchTest {
    private static final int COUNT = 70;

    private static List<double[]> draw(int n, int period, Random random) {
        return IntStream.range(0, COUNT)
                .mapToObj(series -> {
                    double[] y = IntStream.range(0, n)
                            .mapToDouble(i -> 100
                                    + 30 * Math.sin(2 * Math.PI * i / period)
                                    + 5 * random.nextGaussian() * (random.nextInt(20) == 0 ? 10 : 1))
                            .toArray();
                    if (series % 5 == 1) {
                        IntStream.range(0, n / 8).forEach(gap -> y[random.nextInt(n)] = Double.NaN);
                    } else if (series % 5 == 2) {
                        Arrays.fill(y, 7);
                    }
                    return y;
                })
                .toList();
    }

    private static void assertSame(Decomposition ours, Decomposition alone) {
        assertThat(ours.trend()).containsExactly(alone.trend(), within(1e-9));
        assertThat(ours.seasonal()).containsExactly(alone.seasonal(), within(1e-9));
        assertThat(ours.weight()).containsExactly(alone.weight(), within(1e-7));
        assertThat(ours.observed()).isEqualTo(alone.observed());
    }

    @Property(tries = 4)
    void a_batch_equals_one_after_the_other(
            @ForAll @IntRange(min = 5, max = 30) int period,
            @ForAll @IntRange(min = 0, max = 1) int degree,
            @ForAll boolean robust,
            @ForAll long seed) {
        Random random = new Random(seed);
        int n = period * (4 + random.nextInt(4)) + random.nextInt(period);
        StlChoice choice = StlChoice.of(period).robust(robust);
        choice = random.nextBoolean() ? choice.seasonalWindow(7).seasonalDegree(degree) : choice;
        StlPlan plan = StlPlan.of(n, choice.settle(n));
        List<double[]> series = draw(n, period, random);
        List<Decomposition> together = plan.fitAll(series);
        for (int i = 0; i < COUNT; i++) {
            assertSame(together.get(i), plan.fit(series.get(i)));
        }
    }

    @Property(tries = 1)
    void so_does_a_batch_with_several_seasons(@ForAll boolean robust, @ForAll long seed) {
        MstlPlan plan = MstlPlan.of(240, new int[] {7, 30}, StlChoice.of(2).robust(robust));
        List<double[]> series = draw(240, 30, new Random(seed));
        List<Decomposition> together = plan.fitAll(series);
        for (int i = 0; i < COUNT; i++) {
            assertSame(together.get(i), plan.fit(series.get(i)));
        }
    }
}
