package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.features.Snapshot;
import solstice.recommender.Forecast;
import solstice.recommender.Offer;
import solstice.recommender.Reasons;
import solstice.recommender.TopList;
import solstice.retail.ProductFacts;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

class NewcomersTest {
    private static final LocalDate MORNING = SmallTraining.MORNING;
    private static final SalesWindow WINDOW = new SalesWindow(MORNING, MORNING.plusDays(27));
    private static final Snapshot SOLD = SmallTraining.shop();
    private static final Snapshot WELCOMING = SOLD.welcome(List.of(facts("10", "THING NUMBER 3"), facts("11", "ELSE")));
    private static final Solstice SOLSTICE = new Solstice("Solstice", SmallTraining.settings(1), new BlasMatrices());
    private static final Forecast BEFORE = SOLSTICE.prepare(SOLD, WINDOW, Progress.NONE);
    private static final Forecast AFTER = SOLSTICE.prepare(WELCOMING, WINDOW, Progress.NONE);

    private static ProductFacts facts(String code, String title) {
        return new ProductFacts(code, title, "", List.of(), "", Double.NaN, Double.NaN, Double.NaN, null, null, "");
    }

    @Test
    void products_sold_before_score_what_they_score_without_newcomers() {
        int sold = SOLD.products();
        float[] before = new float[sold];
        float[] after = new float[WELCOMING.products()];
        for (int customer = 0; customer < SOLD.customers(); customer++) {
            BEFORE.score(customer, before);
            AFTER.score(customer, after);
            for (int product = 0; product < sold; product++) {
                assertThat(after[product]).isCloseTo(before[product], within(1e-4f));
            }
        }
    }

    @Test
    void newcomers_are_ranked_with_the_others() {
        int[] everybody = IntStream.range(0, SOLD.customers()).toArray();
        Offer offer = new Offer(WELCOMING.purchases(), WELCOMING.candidates(), false);
        float[] scores = new float[WELCOMING.products()];

        for (TopList list : AFTER.top(everybody, offer, WELCOMING.products())) {
            assertThat(list.products()).hasSize(WELCOMING.candidates().cardinality());
            assertThat(Arrays.stream(list.products())).contains(SOLD.products(), SOLD.products() + 1);
        }
        AFTER.score(0, scores);
        assertThat(scores).doesNotContain(Float.NaN);
    }

    @Test
    void the_reasons_of_a_newcomer_add_up() {
        int newcomer = SOLD.products();
        float[] scores = new float[WELCOMING.products()];
        AFTER.score(5, scores);

        Reasons reasons = AFTER.reasons(5, new int[] {newcomer})[0];

        assertThat(reasons.sum()).isCloseTo(scores[newcomer], within(1e-4));
        assertThat(reasons.repurchase()).isZero();
    }
}
