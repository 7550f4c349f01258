package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import solstice.features.Snapshot;
import solstice.recommender.Breadth;
import solstice.recommender.Matrices;
import solstice.recommender.neural.SolsticeTraining.Outcome;
import solstice.recommender.neural.SolsticeTraining.Plan;
import solstice.task.Doing;
import solstice.task.Progress;

/** Training goes on by smaller batches where memory is short, and says so. */
class ShortMemoryTest {
    private final Snapshot shop = SmallTraining.shop();
    private final Told told = new Told();

    @Test
    void batches_that_do_not_fit_are_halved_and_the_training_goes_on() {
        Outcome outcome = train(new Tight(32), Long.MAX_VALUE);

        assertThat(outcome.cancelled()).isFalse();
        assertThat(outcome.epochs()).isEqualTo(3);
        assertThat(outcome.validationNdcg()).isPositive();
        assertThat(told.sizes).isNotEmpty().containsOnly(32);
    }

    @Test
    void batches_are_small_from_the_start_when_they_are_not_expected_to_fit() {
        train(new Tight(32), 1);
        assertThat(told.sizes).isNotEmpty().containsOnly(32);
    }

    @Test
    void a_training_with_room_says_nothing_of_memory() {
        train(new Tight(1000), Long.MAX_VALUE);
        assertThat(told.sizes).isEmpty();
    }

    @Test
    void the_smallest_batches_are_not_halved() {
        assertThatThrownBy(() -> train(new Tight(3), Long.MAX_VALUE)).isInstanceOf(OutOfMemoryError.class);
    }

    private Outcome train(Matrices matrices, long memory) {
        Plan plan = new Plan(shop, SmallTraining.settings(1), Breadth.STANDARD, memory);
        return SolsticeTraining.run(plan, matrices, Watch.of(told));
    }

    /** A device with room for the way back through so many customers. */
    private static final class Tight implements Matrices {
        private final Matrices ample = new BlasMatrices();
        private final int most;

        Tight(int most) {
            this.most = most;
        }

        @Override
        public void back(int rows, float[][] slopes, float[] a, Table table, float[] aSlope, float[] tableSlope) {
            if (rows > most) {
                throw new OutOfMemoryError("no room for " + rows + " rows");
            }
            ample.back(rows, slopes, a, table, aSlope, tableSlope);
        }

        @Override
        public void multiply(Shape shape, float[] a, float[] b, float keep, float[] c) {
            ample.multiply(shape, a, b, keep, c);
        }

        @Override
        public Table table(int rows, int columns, float[] values) {
            return ample.table(rows, columns, values);
        }

        @Override
        public void dots(int rows, float[] a, Table table, int from, int to, float[][] c) {
            ample.dots(rows, a, table, from, to, c);
        }

        @Override
        public void invert(int n, float[] matrix) {
            ample.invert(n, matrix);
        }
    }

    /** Remembers the sizes of batches that it is told of. */
    private static final class Told implements Progress {
        final List<Integer> sizes = new ArrayList<>();

        @Override
        public void report(String step, double fraction) {
            // only named steps count
        }

        @Override
        public void report(Doing step, double fraction, Object... arguments) {
            if (step == Doing.LEARNING_LITTLE) {
                sizes.add((Integer) arguments[2]);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
