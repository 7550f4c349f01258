package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import solstice.features.ProductPulse;
import solstice.features.product.ProductWords;
import solstice.recommender.Breadth;

class CandidateDrawTest {
    private static final int PRODUCTS = 500;
    private static final int DRAWN = 40;
    private static final int[][] WANTED = {{3, 7}, {7, 499}};

    private final Scene scene = scene();
    private final CandidateDraw draw = new CandidateDraw(scene, new Breadth(0, 0, 0, 1, 1, DRAWN));

    @Test
    void the_sum_over_a_list_is_on_average_the_sum_over_all() {
        float[] logits = new float[PRODUCTS];
        Random random = new Random(2);
        for (int product = 0; product < PRODUCTS; product++) {
            logits[product] = (float) random.nextGaussian();
        }
        double all = scene.candidates().stream()
                .mapToDouble(product -> Math.exp(logits[product]))
                .sum();
        SplittableRandom chance = new SplittableRandom(1);
        double mean = IntStream.range(0, 4000)
                .mapToDouble(round -> sum(draw.draw(WANTED, chance), logits))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(all, Percentage.withPercentage(1));
    }

    @Test
    void what_is_wanted_is_on_every_list_uncorrected() {
        Shortlist list = draw.draw(WANTED, new SplittableRandom(5));
        for (int product : new int[] {3, 7, 499}) {
            assertThat(list.product(list.place(product))).isEqualTo(product);
            assertThat(list.correction(list.place(product))).isZero();
        }
        assertThat(list.products().length).isBetween(DRAWN / 2, DRAWN + 3);
        assertThat(list.products()).isSorted();
    }

    @Test
    void what_is_not_on_offer_is_never_drawn() {
        SplittableRandom chance = new SplittableRandom(9);
        for (int round = 0; round < 200; round++) {
            assertThat(draw.draw(new int[0][], chance).members().intersects(notOnOffer()))
                    .isFalse();
        }
    }

    @Test
    void a_shop_that_can_be_looked_at_whole_is() {
        CandidateDraw whole = new CandidateDraw(scene, Breadth.STANDARD);
        Shortlist list = whole.draw(WANTED, new SplittableRandom(1));
        assertThat(list.members()).isEqualTo(scene.candidates());
        assertThat(list.corrections()).containsOnly(0);
    }

    private double sum(Shortlist list, float[] logits) {
        return IntStream.range(0, list.products().length)
                .filter(place -> scene.candidates().get(list.product(place)))
                .mapToDouble(place -> Math.exp(logits[list.product(place)] + list.correction(place)))
                .sum();
    }

    private static BitSet notOnOffer() {
        BitSet shut = new BitSet();
        IntStream.range(0, PRODUCTS).filter(product -> product % 5 == 1).forEach(shut::set);
        return shut;
    }

    private static Scene scene() {
        float[] pulse = new float[PRODUCTS * ProductPulse.SIZE];
        for (int product = 0; product < PRODUCTS; product++) {
            pulse[product * ProductPulse.SIZE + 2] = (float) Math.log1p(product % 50 == 0 ? 900 : product % 7);
        }
        BitSet candidates = new BitSet();
        candidates.set(0, PRODUCTS);
        candidates.andNot(notOnOffer());
        return new Scene(pulse, new float[0], ProductWords.none(), new float[0], candidates, Shortlist.ALL);
    }
}
