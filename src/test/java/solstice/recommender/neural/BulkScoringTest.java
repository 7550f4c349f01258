package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import solstice.features.CustomerActivity;
import solstice.features.Snapshot;
import solstice.recommender.Offer;
import solstice.recommender.TopK;
import solstice.recommender.TopList;
import solstice.retail.Almanac;
import solstice.retail.Feedback;
import solstice.retail.Ledger;
import solstice.retail.SalesWindow;

/** Scoring many customers at once gives what scoring them one at a time gives. */
class BulkScoringTest {
    private static final int PRODUCTS = 700;
    private static final int CUSTOMERS = 70;
    private static final int K = 20;
    private static final LocalDate DAY = LocalDate.of(2011, 10, 31);
    private static final Offset<Float> CLOSE = Offset.offset(1e-5f);

    private final Random random = new Random(5);
    private final Snapshot known = shop();
    private final int[] everybody = IntStream.range(0, known.customers()).toArray();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void lists_are_those_of_customers_ranked_one_at_a_time(boolean newOnly) {
        SolsticeForecast forecast = forecast(Set.of());
        assertSameLists(forecast, new Offer(known.purchases(), known.candidates(), newOnly));
    }

    @Test
    void fewer_products_on_offer_change_the_list_and_not_the_scores() {
        BitSet some = known.candidates();
        IntStream.range(0, PRODUCTS).filter(product -> product % 3 == 0).forEach(some::clear);
        assertSameLists(forecast(Set.of()), new Offer(known.purchases(), some, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Settings.Part.class,
            names = {"TOWERS", "REPURCHASE", "LINEAR_PATH"})
    void parts_left_out_are_left_out_of_both(Settings.Part part) {
        assertSameLists(forecast(Set.of(part)), new Offer(known.purchases(), known.candidates(), false));
    }

    @Test
    void answers_move_the_lists_of_those_who_gave_them() {
        List<Feedback> given = List.of(new Feedback("10003", Feedback.Verdict.BOUGHT, 1));
        int[] members = {2, 3, 5};
        SolsticeForecast taught =
                forecast(Set.of()).learn(Answers.of(known.history().products(), members, given));
        assertSameLists(taught, new Offer(known.purchases(), known.candidates(), false));
    }

    private void assertSameLists(SolsticeForecast forecast, Offer offer) {
        TopList[] lists = forecast.top(everybody, offer, K);
        for (int customer : everybody) {
            float[] scores = new float[known.products()];
            forecast.score(customer, scores);
            assertThat(lists[customer].products())
                    .as("customer %d", customer)
                    .containsExactly(TopK.of(scores, offer.to(customer), K));
            for (int place = 0; place < K; place++) {
                assertThat(lists[customer].scores()[place])
                        .isCloseTo(scores[lists[customer].products()[place]], CLOSE);
            }
        }
    }

    @Test
    void rows_of_many_customers_are_the_rows_of_each() {
        SolsticeForecast forecast = forecast(Set.of());
        float[][] rows = new float[everybody.length][known.products()];
        forecast.score(everybody, rows);
        float[] row = new float[known.products()];
        for (int customer : everybody) {
            forecast.score(customer, row);
            for (int product = 0; product < row.length; product++) {
                assertThat(rows[customer][product]).isCloseTo(row[product], CLOSE);
            }
        }
    }

    private SolsticeForecast forecast(Set<Settings.Part> without) {
        Settings settings = new Settings(8, 6, 3, 1, .001, 0, 14, 1, 7, without);
        List<float[]> tables = Arrays.stream(DiscoveryParameters.sizes(settings, PRODUCTS))
                .mapToObj(this::numbers)
                .toList();
        SolsticeModel model = new SolsticeModel(
                settings,
                DAY,
                known.history().products(),
                tables,
                new Heads(
                        head(),
                        new Calibration(.8, -1, numbers(CustomerActivity.SIZE)),
                        new Calibration(.6, -2, numbers(CustomerActivity.SIZE))));
        return model.prepare(known, new SalesWindow(DAY, DAY.plusDays(27)), new BlasMatrices());
    }

    private RepurchaseHead head() {
        int[] features = new int[3 * RepurchaseHead.SPLITS];
        Arrays.setAll(features, split -> random.nextInt(RepurchaseHead.SIZE));
        return new RepurchaseHead(features, numbers(features.length), numbers(3 * RepurchaseHead.NODES));
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian() * .2f;
        }
        return numbers;
    }

    private Snapshot shop() {
        Ledger ledger = new Ledger();
        for (int sale = 0; sale < 4000; sale++) {
            int product = sale < PRODUCTS ? sale : (int) (PRODUCTS * Math.pow(random.nextDouble(), 2));
            int customer = (int) (CUSTOMERS * Math.pow(random.nextDouble(), 1.5));
            LocalDate day = DAY.minusDays(1 + random.nextInt(500));
            ledger.sell(day.toString(), Integer.toString(10_000 + product), "BAG " + product, "" + (1000 + customer));
        }
        return Snapshot.of(ledger.history(), Almanac.EMPTY, DAY);
    }
}
