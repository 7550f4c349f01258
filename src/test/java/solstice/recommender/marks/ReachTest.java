package solstice.recommender.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReachTest {
    @Test
    void one_product_for_all_of_four_reaches_a_quarter_and_is_most_unequal() {
        Reach reach = Reach.of(new int[][] {{2}, {2}, {2}}, 10, offered(4), new int[] {1, 1, 4, 1}, 8);

        assertThat(reach.coverage()).isEqualTo(.25);
        assertThat(reach.gini()).isCloseTo(.75, within(1e-12));
        assertThat(reach.novelty()).isCloseTo(1, within(1e-12));
    }

    @Test
    void each_shown_once_is_wholly_equal_and_what_stands_below_the_cut_does_not_count() {
        Reach reach = Reach.of(new int[][] {{0, 1, 2}, {3, 2, 2}}, 2, offered(4), new int[] {8, 4, 2, 0}, 8);

        assertThat(reach.coverage()).isEqualTo(1);
        assertThat(reach.gini()).isCloseTo(0, within(1e-12));
        assertThat(reach.novelty()).isCloseTo((0 + 1 + 2 + 3) / 4.0, within(1e-12));
    }

    @Property(tries = 200)
    void gini_is_half_the_mean_difference_over_the_mean(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 50) Integer> counts) {
        long[] shown = new long[counts.size()];
        double differences = 0;
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            shown[i] = counts.get(i);
            sum += counts.get(i);
            for (int other : counts) {
                differences += Math.abs(counts.get(i) - other);
            }
        }
        assertThat(Reach.gini(shown)).isCloseTo(differences / (2 * counts.size() * sum), within(1e-9));
    }

    private static BitSet offered(int products) {
        BitSet offered = new BitSet();
        offered.set(0, products);
        return offered;
    }
}
