package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import solstice.features.Snapshot;
import solstice.recommender.Breadth;
import solstice.recommender.neural.SolsticeTraining.Outcome;
import solstice.recommender.neural.SolsticeTraining.Plan;
import solstice.task.Progress;

/** A small shop trained as if it were too large to look at whole. */
class LargeShopTrainingTest {
    private static final Breadth NARROW = new Breadth(0, 0, 0, 8, 6, 10);

    private final Snapshot shop = SmallTraining.shop();

    @Test
    void it_learns_what_a_whole_softmax_learns() {
        double whole = train(Breadth.STANDARD, 1).validationNdcg();
        assertThat(train(NARROW, 1).validationNdcg()).isGreaterThan(.9 * whole);
    }

    @Test
    void it_is_the_same_model_every_time() {
        byte[] first = ModelFormat.write(train(NARROW, 2).model());
        assertThat(ModelFormat.write(train(NARROW, 2).model())).isEqualTo(first);
    }

    private Outcome train(Breadth breadth, int workers) {
        Plan plan = new Plan(shop, SmallTraining.settings(workers), breadth, Long.MAX_VALUE);
        return SolsticeTraining.run(plan, new BlasMatrices(), Watch.of(Progress.NONE));
    }
}
