package solstice.recommender.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReliabilityCountTest {
    @Test
    void probabilities_that_come_true_have_next_to_no_error() {
        assertThat(drawn(0).of(20).ece()).isLessThan(.005);
    }

    @Test
    void probabilities_that_promise_too_much_are_off_by_so_much() {
        Reliability result = drawn(1).of(20);

        double promised = result.bins().stream()
                .mapToDouble(bin -> bin.pairs() * (bin.probability() - bin.bought()))
                .sum();
        assertThat(result.ece()).isGreaterThan(.1).isCloseTo(promised / 100_000, within(1e-3));
    }

    @Test
    void bins_hold_equally_many_pairs_and_all_of_them() {
        Reliability result = drawn(0).of(20);

        assertThat(result.bins())
                .hasSize(20)
                .allSatisfy(bin -> assertThat(bin.pairs()).isBetween(4_500L, 5_500L));
        assertThat(result.bins().stream().mapToLong(Reliability.Bin::pairs).sum())
                .isEqualTo(100_000);
        assertThat(result.bins()).isSortedAccordingTo((a, b) -> Double.compare(a.probability(), b.probability()));
    }

    @Test
    void the_brier_score_is_the_mean_square() {
        ReliabilityCount count = new ReliabilityCount();
        count.add(0, true);
        count.add(Math.log(.2 / .8), false);

        assertThat(count.of(5).brier()).isCloseTo((.25 + .04) / 2, within(1e-12));
    }

    @Test
    void counting_apart_and_adding_up_is_counting_together() {
        ReliabilityCount sum = new ReliabilityCount();
        sum.add(drawn(0));
        sum.add(new ReliabilityCount());

        assertThat(sum.of(7)).isEqualTo(drawn(0).of(7));
        assertThat(new ReliabilityCount().of(7)).isEqualTo(Reliability.NONE);
    }

    /** Outcomes drawn with the probabilities told, but for a shift of the logits. */
    private static ReliabilityCount drawn(double boast) {
        SplittableRandom random = new SplittableRandom(5);
        ReliabilityCount count = new ReliabilityCount();
        for (int pair = 0; pair < 100_000; pair++) {
            double logit = random.nextDouble() * 6 - 4;
            count.add(logit + boast, random.nextDouble() < 1 / (1 + Math.exp(-logit)));
        }
        return count;
    }
}
