package solstice.recommender.neural.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.features.Snapshot;
import solstice.recommender.Scorer;
import solstice.retail.Almanac;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

class ReferenceAdditiveTest {
    private static final LocalDate DAY = LocalDate.of(2011, 11, 1);

    private final List<Double> losses = new ArrayList<>();
    private final Snapshot known = Snapshot.of(FairShop.byTaste(), Almanac.EMPTY, DAY);
    private final TrainedAdditive model = new ReferenceAdditive(new ReferenceSettings(32, 16, 8, 20, 512, .005, 7))
            .train(known, Progress.NONE, losses::add);

    @Test
    void learns_what_customers_like() {
        assertThat(losses.get(losses.size() - 1)).isLessThan(losses.get(0) * .9);
        assertThat(order(scores(from(DAY)), 6)).allMatch(product -> product < 6, "baking things for a baker");
    }

    @Test
    void its_ranking_does_not_move_with_the_season() {
        float[] winter = scores(from(DAY));
        float[] summer = scores(from(DAY.plusDays(182)));
        assertThat(order(summer, summer.length)).isEqualTo(order(winter, winter.length));
        float shift = summer[0] - winter[0];
        assertThat(Math.abs(shift)).isGreaterThan(1e-4f);
        for (int product = 0; product < summer.length; product++) {
            assertThat(summer[product] - winter[product]).isCloseTo(shift, within(1e-4f));
        }
    }

    private float[] scores(SalesWindow window) {
        Scorer scorer = model.scorer(known, window);
        float[] scores = new float[known.products()];
        scorer.score(0, scores);
        return scores;
    }

    private static SalesWindow from(LocalDate day) {
        return new SalesWindow(day, day.plusDays(27));
    }

    private static List<Integer> order(float[] scores, int first) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Float.compare(scores[b], scores[a]))
                .limit(first)
                .toList();
    }
}
