package solstice.recommender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import solstice.features.Snapshot;
import solstice.recommender.baseline.FamilyPopularity;
import solstice.recommender.baseline.TextNeighbours;
import solstice.retail.Almanac;
import solstice.retail.Catalogue;
import solstice.retail.Ledger;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

class ColdBlockTest {
    private static final LocalDate DAY = LocalDate.of(2011, 5, 2);

    /** Two customers with a taste each; a mug and a candle are new in the block, and a stranger comes with it. */
    private static SalesHistory sales() {
        return new Ledger()
                .sell("2011-04-10", "M1", "BLUE MUG", "ann")
                .sell("2011-04-20", "M2", "GREEN MUG", "ann")
                .sell("2011-04-20", "M3", "WHITE MUG", "bob")
                .sell("2011-04-21", "C1", "ROSE CANDLE", "bob")
                .sell("2011-04-22", "C2", "LILY CANDLE", "bob")
                .sell("2011-04-23", "C3", "MINT CANDLE", "bob")
                .sell("2011-05-03", "A9", "RED MUG", "ann")
                .sell("2011-05-04", "A9", "RED MUG WITH HEART", "ann")
                .sell("2011-05-05", "N1", "PINE CANDLE", "bob")
                .sell("2011-05-05", "N1", "PINE CANDLE", "stranger")
                .sell("2011-05-06", "M1", "BLUE MUG", "ann")
                .sell("2011-05-30", "Z9", "TOO LATE", "ann")
                .history();
    }

    private static ColdBlock cold(Catalogue catalogue) {
        return ColdBlock.of(TestBlock.starting(DAY, sales(), Almanac.EMPTY, catalogue), sales(), catalogue);
    }

    @Test
    void new_products_of_the_block_follow_the_known_ones_and_bear_the_title_of_their_first_line() {
        Snapshot known = cold(Catalogue.EMPTY).known();

        assertThat(known.history().products()).containsExactly("C1", "C2", "C3", "M1", "M2", "M3", "A9", "N1");
        assertThat(known.titles()).endsWith("RED MUG", "PINE CANDLE");
        assertThat(known.sold().products()).isEqualTo(6);
        assertThat(known.candidates().get(6, 8).cardinality()).isEqualTo(2);
    }

    @Test
    void what_the_catalogue_says_comes_before_the_first_line() {
        ProductFacts facts = facts("A9", "Crimson cup", null, null);

        assertThat(cold(Catalogue.of(List.of(facts))).known().titles()).contains("Crimson cup");
    }

    @Test
    void only_customers_known_before_count_with_what_is_new() {
        Trial trial = cold(Catalogue.EMPTY).trial();

        assertThat(trial.customers()).containsExactly(0, 1);
        assertThat(trial.targets()).isDeepEqualTo(new int[][] {{6}, {7}});
        assertThat(trial.offer().candidates().stream()).containsExactly(6, 7);
    }

    @Test
    void new_products_have_words_and_a_family_but_nothing_from_sales() {
        Snapshot known = cold(Catalogue.EMPTY).known();

        assertThat(known.words().products()).isEqualTo(8);
        assertThat(known.families().family(6)).isEqualTo(known.families().family(3));
        assertThat(known.words().places(6)).containsAnyOf(known.words().places(3));
        assertThat(known.purchases().buyers(0, DAY.toEpochDay()).length).isEqualTo(8);
        assertThat(known.purchases().buyers(0, DAY.toEpochDay())[6]).isZero();
    }

    @Test
    void words_of_known_products_weigh_what_they_weigh_without_the_new_ones() {
        Snapshot known = cold(Catalogue.EMPTY).known();

        for (int product = 0; product < 6; product++) {
            assertThat(known.words().weights(product))
                    .isEqualTo(known.sold().words().weights(product));
        }
    }

    @Test
    void text_neighbours_rank_by_what_the_customer_bought() {
        Scorer scorer = new TextNeighbours()
                .prepare(cold(Catalogue.EMPTY).known(), new SalesWindow(DAY, DAY.plusDays(27)), Progress.NONE);
        float[] ann = new float[8];
        float[] bob = new float[8];
        scorer.score(0, ann);
        scorer.score(1, bob);

        assertThat(ann[6]).isGreaterThan(ann[7]);
        assertThat(bob[7]).isGreaterThan(bob[6]);
    }

    @Test
    void a_family_is_as_popular_as_its_products_were_lately_on_average() {
        float[] means = FamilyPopularity.meanBuyers(cold(Catalogue.EMPTY).known());

        assertThat(means[6]).isCloseTo(1f, within(1e-6f));
        assertThat(means[7]).isEqualTo(means[0]);
    }

    @Test
    void a_catalogue_offers_what_is_launched_not_ended_and_never_sold() {
        Catalogue catalogue = Catalogue.of(List.of(
                facts("m1", "sold", null, null),
                facts("N1", "undated", null, null),
                facts("N2", "launched today", DAY, null),
                facts("N3", "launched tomorrow", DAY.plusDays(1), null),
                facts("N4", "ends today", null, DAY),
                facts("N5", "ended yesterday", null, DAY.minusDays(1))));

        assertThat(catalogue.newcomers(DAY, List.of("M1", "M2")))
                .extracting(ProductFacts::title)
                .containsExactly("undated", "launched today", "ends today");
    }

    private static ProductFacts facts(String code, String title, @Nullable LocalDate launch, @Nullable LocalDate end) {
        return new ProductFacts(code, title, "", List.of(), "", Double.NaN, Double.NaN, Double.NaN, launch, end, "");
    }
}
