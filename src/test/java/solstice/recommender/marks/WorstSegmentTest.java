package solstice.recommender.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorstSegmentTest {
    private final int[] customers = IntStream.range(0, 100).toArray();
    private final double[] marks = IntStream.range(0, 100)
            .mapToDouble(i -> i < 40 ? .1 : i < 50 ? 0 : .3)
            .toArray();

    @Test
    void is_the_lowest_of_those_with_enough_customers() {
        WorstSegment worst = WorstSegment.of(
                Map.of(
                        "low", IntStream.range(0, 40).toArray(),
                        "few", IntStream.range(40, 50).toArray(),
                        "high", IntStream.range(50, 100).toArray()),
                customers,
                marks);

        assertThat(worst.segment()).isEqualTo("low");
        assertThat(worst.customers()).isEqualTo(40);
        assertThat(worst.ratio()).isBetween(.5263, .5264);
    }

    @Test
    void is_nobody_where_all_are_small() {
        assertThat(WorstSegment.of(Map.of("few", new int[] {1, 2}), customers, marks)
                        .ratio())
                .isNaN();
    }
}
