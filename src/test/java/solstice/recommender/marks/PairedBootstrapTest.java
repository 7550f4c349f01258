package solstice.recommender.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {
    private static final int CUSTOMERS = 400;

    private static PairedBootstrap.Block block(double mean, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new PairedBootstrap.Block(
                IntStream.range(0, CUSTOMERS).toArray(),
                IntStream.range(0, CUSTOMERS)
                        .mapToDouble(i -> mean + random.nextGaussian() * .2)
                        .toArray());
    }

    @Test
    void the_interval_is_as_wide_as_the_standard_error_says() {
        Interval interval = PairedBootstrap.of(List.of(block(.05, 1)));

        double expected = 2 * 1.96 * .2 / Math.sqrt(CUSTOMERS);
        assertThat(interval.high() - interval.low()).isCloseTo(expected, within(.006));
        assertThat(interval.low()).isBetween(0.0, interval.mean());
        assertThat(interval.high()).isGreaterThan(interval.mean());
    }

    @Test
    void no_difference_has_zero_inside() {
        PairedBootstrap.Block even = block(0, 2);
        double mean = Arrays.stream(even.differences()).average().orElseThrow();
        double[] centred =
                Arrays.stream(even.differences()).map(mark -> mark - mean).toArray();

        Interval interval = PairedBootstrap.of(List.of(new PairedBootstrap.Block(even.customers(), centred)));

        assertThat(interval.low()).isNegative();
        assertThat(interval.high()).isPositive();
    }

    @Test
    void blocks_weigh_alike_whatever_their_customers() {
        PairedBootstrap.Block small = new PairedBootstrap.Block(new int[] {0, 1}, new double[] {1, 1});
        PairedBootstrap.Block large =
                new PairedBootstrap.Block(IntStream.range(0, 50).toArray(), new double[50]);

        assertThat(PairedBootstrap.of(List.of(small, large)).mean()).isEqualTo(.5);
    }

    @Test
    void the_luck_of_customers_who_come_in_several_seasons_is_drawn_once() {
        PairedBootstrap.Block one = block(.05, 3);

        Interval alone = PairedBootstrap.of(List.of(one));
        Interval twice = PairedBootstrap.of(List.of(one, one));

        assertThat(twice).isEqualTo(alone);
    }
}
