package solstice.recommender.neural.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import solstice.features.Moment;
import solstice.features.Snapshot;
import solstice.recommender.Forecast;
import solstice.recommender.neural.BlasMatrices;
import solstice.retail.Almanac;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

class ReferenceConcatenationTest {
    /** A Monday in spring: what was sold lately is of no help, the time of year tells what comes. */
    private static final LocalDate DAY = LocalDate.of(2011, 4, 4);

    private static final Widths SMALL = new Widths(List.of(16, 8), List.of(8), List.of(16, 8), List.of(16, 8));
    private static final List<Double> LOSSES = new ArrayList<>();

    private static final Snapshot KNOWN = Snapshot.of(FairShop.bySeason(), Almanac.EMPTY, DAY);
    private static final TrainedConcatenation MODEL = new ReferenceConcatenation(
                    new ReferenceSettings(1, 1, 6, 30, 256, .01, 7), SMALL, new BlasMatrices())
            .train(KNOWN, Progress.NONE, LOSSES::add);

    @Test
    void its_ranking_moves_with_the_season() {
        assertThat(LOSSES.get(LOSSES.size() - 1)).isLessThan(LOSSES.get(0) * .9);
        float[] spring = scores(from(DAY));
        float[] autumn = scores(from(DAY.plusDays(182)));
        assertThat(best(spring)).allMatch(product -> product >= 6, "garden things from April on");
        assertThat(gardenLead(spring)).isGreaterThan(gardenLead(autumn) + .3);
        assertThat(order(spring)).isNotEqualTo(order(autumn));
    }

    /** Mean logit of garden things less that of baking things. */
    private static double gardenLead(float[] scores) {
        double lead = 0;
        for (int product = 0; product < scores.length; product++) {
            lead += (product < 6 ? -1 : 1) * scores[product] / 6;
        }
        return lead;
    }

    @Test
    void adding_the_parts_of_the_first_layer_gives_what_the_graph_gives() {
        SalesWindow window = from(DAY);
        float[] scores = scores(window);
        PairInputs inputs = new PairInputs(
                Moment.of(KNOWN, DAY, window),
                new WordsAndPrice(KNOWN),
                KNOWN.history().products());
        PairBatch batch = new PairBatch(KNOWN.products());
        for (int product = 0; product < KNOWN.products(); product++) {
            batch.set(product, inputs, 0, product, false);
        }

        INDArray answers = MODEL.graph().outputSingle(batch.inputs());

        for (int product = 0; product < KNOWN.products(); product++) {
            assertThat(Forecast.probability(scores[product])).isCloseTo(answers.getDouble(product), within(1e-5));
        }
    }

    @Test
    void the_towers_are_as_wide_as_published() {
        long parameters = PublishedGraph.concatenation(ReferenceSettings.concatenating(1, 1), Widths.PUBLISHED)
                .numParams();

        long towers = chain(PairInputs.CUSTOMER, 512, 256, 128, 64)
                + chain(PairInputs.PRODUCT, 512, 256, 128, 64)
                + chain(PairInputs.SEASON, 512, 128);
        assertThat(parameters).isEqualTo(towers + chain(64 + 64 + 128, 512, 256, 128, 1));
    }

    private static long chain(int... widths) {
        return IntStream.range(1, widths.length)
                .mapToLong(at -> (widths[at - 1] + 1L) * widths[at])
                .sum();
    }

    private float[] scores(SalesWindow window) {
        float[] scores = new float[KNOWN.products()];
        MODEL.scorer(KNOWN, window).score(0, scores);
        return scores;
    }

    private static SalesWindow from(LocalDate day) {
        return new SalesWindow(day, day.plusDays(27));
    }

    private static List<Integer> best(float[] scores) {
        return order(scores).subList(0, 4);
    }

    private static List<Integer> order(float[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Float.compare(scores[b], scores[a]))
                .toList();
    }
}
