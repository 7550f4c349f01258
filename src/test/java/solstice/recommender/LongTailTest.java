package solstice.recommender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import solstice.features.Snapshot;
import solstice.retail.Almanac;
import solstice.retail.Ledger;
import solstice.retail.ProductFacts;

class LongTailTest {
    private static final LocalDate DAY = LocalDate.of(2011, 5, 2);
    private static final Scorer ALIKE = (customer, scores) -> java.util.Arrays.fill(scores, 1);

    /** Everybody buys A, two buy B, one buys C; D is new. */
    private static Snapshot shop() {
        Ledger ledger = new Ledger();
        for (String customer : List.of("ann", "bob", "cyd", "dan")) {
            ledger.sell("2011-04-01", "A", "APRON", customer);
        }
        ledger.sell("2011-04-02", "B", "BOWL", "ann").sell("2011-04-02", "B", "BOWL", "bob");
        ledger.sell("2011-04-03", "C", "CUP", "ann");
        ProductFacts fresh =
                new ProductFacts("D", "DISH", "", List.of(), "", Double.NaN, Double.NaN, Double.NaN, null, null, "");
        return Snapshot.of(ledger.history(), Almanac.EMPTY, DAY).welcome(List.of(fresh));
    }

    @Test
    void without_a_tail_the_scorer_is_the_same() {
        assertThat(LongTail.of(shop(), 0).over(ALIKE)).isSameAs(ALIKE);
    }

    @Test
    void a_whole_tail_takes_off_the_log_of_the_buyers_and_one_more_about_its_mean() {
        float[] scores = new float[4];
        LongTail.of(shop(), 1).over(ALIKE).score(0, scores);

        float mean = (float) (Math.log(5) + Math.log(3) + Math.log(2)) / 4;
        assertThat(scores[0]).isCloseTo(1 - (float) Math.log(5) + mean, within(1e-5f));
        assertThat(scores[1]).isCloseTo(1 - (float) Math.log(3) + mean, within(1e-5f));
        assertThat(scores[2]).isCloseTo(1 - (float) Math.log(2) + mean, within(1e-5f));
        assertThat(scores[3]).isCloseTo(1 + mean, within(1e-5f));
    }

    @Test
    void half_a_tail_costs_half() {
        float[] whole = LongTail.of(shop(), 1).toll();
        float[] half = LongTail.of(shop(), .5).toll();

        for (int product = 0; product < whole.length; product++) {
            assertThat(half[product]).isCloseTo(whole[product] / 2, within(1e-6f));
        }
    }

    @Test
    void what_is_no_share_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LongTail.of(shop(), 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> LongTail.of(shop(), Double.NaN));
    }
}
