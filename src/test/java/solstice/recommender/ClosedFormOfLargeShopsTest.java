package solstice.recommender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import solstice.features.Purchases;
import solstice.recommender.neural.BlasMatrices;
import solstice.retail.Ledger;

class ClosedFormOfLargeShopsTest {
    private static final int PRODUCTS = 60;
    private static final double LAMBDA = 20;
    private static final Offset<Float> CLOSE = Offset.offset(1e-5f);

    private final BlasMatrices matrices = new BlasMatrices();
    private final Purchases purchases = purchases();

    @Test
    void with_everything_kept_it_is_the_exact_one() {
        ItemSimilarity exact = ItemSimilarity.ease(purchases, LAMBDA, matrices);
        ItemSimilarity near = near(PRODUCTS, PRODUCTS);

        assertThat(exact.isSparse()).isFalse();
        assertThat(near.isSparse()).isTrue();
        for (int product = 0; product < PRODUCTS; product++) {
            assertThat(scores(near, product)).containsExactly(scores(exact, product), CLOSE);
        }
    }

    @Test
    void no_row_keeps_more_than_asked_of_either_kind() {
        assertThat(Arrays.stream(near(10, 5).rows()).mapToInt(row -> row.length))
                .allMatch(length -> length <= 2 * 5);
    }

    @Test
    void beside_the_most_bought_weights_are_shares_of_the_buyers() {
        ItemSimilarity near = near(1, PRODUCTS);
        float[] together = ItemSimilarity.together(purchases);
        int product = 7;
        float[] scores = scores(near, product);
        for (int other = 0; other < PRODUCTS; other++) {
            double share = together[product * PRODUCTS + other] / (together[product * PRODUCTS + product] + LAMBDA);
            assertThat(scores[other]).isCloseTo(other == product ? 0 : (float) share, CLOSE);
        }
    }

    @Test
    void stretches_and_chosen_places_add_up_to_the_row() {
        ItemSimilarity near = near(10, 5);
        float[] whole = scores(near, 3);
        float[] inStretches = new float[PRODUCTS];
        near.add(3, 1, 0, 25, inStretches);
        near.add(3, 1, 25, PRODUCTS, inStretches);
        float[] ofEven = new float[PRODUCTS / 2];
        near.add(3, 1, product -> product % 2 == 0 ? product / 2 : -1, ofEven);

        assertThat(inStretches).containsExactly(whole);
        for (int place = 0; place < ofEven.length; place++) {
            assertThat(ofEven[place]).isEqualTo(whole[2 * place]);
        }
        assertThat(Arrays.equals(whole, new float[PRODUCTS])).isFalse();
    }

    private ItemSimilarity near(int core, int neighbours) {
        return ItemSimilarity.ease(purchases, LAMBDA, matrices, new Breadth(0, 0, 0, core, neighbours, 1));
    }

    private static float[] scores(ItemSimilarity similarity, int product) {
        float[] scores = new float[PRODUCTS];
        similarity.add(product, 1, scores);
        return scores;
    }

    private static Purchases purchases() {
        Random random = new Random(3);
        Ledger ledger = new Ledger();
        for (int sale = 0; sale < 900; sale++) {
            int product = sale < PRODUCTS ? sale : (int) (PRODUCTS * Math.pow(random.nextDouble(), 2));
            String day = LocalDate.of(2011, 1, 1).plusDays(random.nextInt(300)).toString();
            ledger.sell(day, Integer.toString(10_000 + product), "BAG " + product, "c" + random.nextInt(80));
        }
        return Purchases.of(ledger.history());
    }
}
