package solstice.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import solstice.features.Snapshot;
import solstice.recommender.Forecast;
import solstice.recommender.LongTail;
import solstice.recommender.Reasons;
import solstice.retail.Almanac;
import solstice.retail.Ledger;
import solstice.retail.Product;
import solstice.retail.SalesWindow;
import solstice.retail.Segment;

class SegmentRankingTest {
    private static final LocalDate MORNING = LocalDate.of(2011, 6, 1);
    private static final List<Product> PRODUCTS = List.of(product("10001"), product("10002"), product("10003"));

    /** Customer c gives product p the logit {@code c - 2 p}, half of it for taste and half for the season. */
    private final Forecast forecast = new Forecast() {
        @Override
        public void score(int customer, float[] scores) {
            for (int product = 0; product < scores.length; product++) {
                scores[product] = customer - 2f * product;
            }
        }

        @Override
        public Reasons[] reasons(int customer, int[] products) {
            return IntStream.of(products)
                    .mapToObj(product ->
                            new Reasons((customer - 2.0 * product) / 2, (customer - 2.0 * product) / 2, 0, 0, 0, 0))
                    .toArray(Reasons[]::new);
        }
    };

    @Test
    void products_stand_in_order_of_their_mean_probability() {
        SegmentRanking ranking = ranking(0, 1, 2);

        assertThat(ranking.ranked()).containsExactly(0, 1, 2);
        double expected = (Forecast.probability(0) + Forecast.probability(1) + Forecast.probability(2)) / 3;
        assertThat(ranking.probability(0)).isCloseTo(expected, Offset.offset(1e-6));
    }

    @Test
    void reasons_add_up_to_the_score_which_is_the_logit_of_the_probability() {
        List<Recommendation> list = ranking(0, 1, 5, 9).list(PRODUCTS, season(), ListRules.NONE, 3);

        assertThat(list).hasSize(3).allSatisfy(line -> {
            assertThat(line.reasons().sum()).isCloseTo(line.score(), Offset.offset(1e-9));
            assertThat(Forecast.probability(line.score())).isCloseTo(line.probability(), Offset.offset(1e-9));
        });
    }

    @Test
    void hiding_the_best_brings_the_next_one_up() {
        assertThat(ranking(0, 1, 2).list(PRODUCTS, season(), ListRules.NONE.hide("10001"), 2))
                .extracting(line -> line.product().code())
                .containsExactly("10002", "10003");
    }

    @Test
    void a_toll_moves_products_down_and_stands_among_their_reasons_while_probabilities_stay() {
        SegmentRanking plain = ranking(0, 1, 2);
        SegmentRanking leaning = plain.leaning(new LongTail(new float[] {9, 0, 0}));

        assertThat(leaning.ranked()).containsExactly(1, 2, 0);
        assertThat(leaning.probability(0)).isEqualTo(plain.probability(0));
        Recommendation last =
                leaning.list(PRODUCTS, season(), ListRules.NONE, 3).get(2);
        assertThat(last.reasons().sum()).isCloseTo(last.score(), Offset.offset(1e-9));
        assertThat(last.reasons().rule()).isEqualTo(-9);
        assertThat(Forecast.probability(last.score() + 9)).isCloseTo(last.probability(), Offset.offset(1e-9));
    }

    @Test
    void no_toll_leaves_the_order_as_it_is() {
        SegmentRanking plain = ranking(0, 1, 2, 5, 9);

        assertThat(plain.leaning(new LongTail(new float[3])).ranked()).isEqualTo(plain.ranked());
    }

    private SegmentRanking ranking(int... members) {
        BitSet all = new BitSet();
        all.set(0, PRODUCTS.size());
        return SegmentRanking.of(
                new Segment("rfm:loyal", "Loyal", members.length), forecast, members, all, PRODUCTS.size());
    }

    private static SeasonOutlook season() {
        Ledger ledger = new Ledger();
        PRODUCTS.forEach(product -> ledger.add(
                new Ledger.Line(MORNING.minusDays(1), "1", product.code(), product.title(), "7", "France", 1, 1)));
        return SeasonOutlook.of(
                Snapshot.of(ledger.history(), Almanac.EMPTY, MORNING), new SalesWindow(MORNING, MORNING.plusDays(27)));
    }

    private static Product product(String code) {
        return new Product(code, "BAG " + code, "Bag");
    }
}
