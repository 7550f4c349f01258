package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import solstice.features.Snapshot;
import solstice.recommender.TrainingStep;
import solstice.task.CancelledException;
import solstice.task.Doing;
import solstice.task.Progress;

class CancelledTrainingTest {
    private final Snapshot shop = SmallTraining.shop();
    private final Settings settings = SmallTraining.settings(1);
    private final List<TrainingStep> steps = new ArrayList<>();

    @Test
    void not_one_more_batch_is_learned_once_it_is_no_longer_wanted() {
        Stop stop = new Stop(null);
        Workshop.Piece piece = train(stop, step -> {
            steps.add(step);
            if (step.step() > 20) { // in the second pass
                stop.now = true;
            }
        });

        assertThat(steps.get(steps.size() - 1).step()).isEqualTo(21);
        assertThat(piece.cancelled()).isTrue();
        assertThat(piece.epochs()).isEqualTo(1);
    }

    @Test
    void before_the_first_pass_is_validated_there_is_nothing_to_keep() {
        Stop stop = new Stop(null);

        assertThatThrownBy(() -> train(stop, step -> stop.now = true)).isInstanceOf(CancelledException.class);
    }

    @Test
    void while_samples_are_taken_not_one_more_is_taken() {
        Stop stop = new Stop(Doing.SAMPLING);

        assertThatThrownBy(() -> train(stop, step -> {})).isInstanceOf(CancelledException.class);
        assertThat(stop.told).containsExactly(Map.entry(Doing.SAMPLING, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"REPURCHASES", "CALIBRATING", "NEWEST_WEEKS"})
    void after_the_passes_the_best_of_them_is_kept_and_no_further_work_begun(Doing doing) throws Exception {
        Stop stop = new Stop(doing);
        Workshop.Piece piece = train(stop, steps::add);
        Workshop.Piece whole = train(new Stop(null), step -> {});

        assertThat(stop.told.keySet()).last().isEqualTo(doing);
        assertThat(piece.cancelled()).isTrue();
        assertThat(piece.validationNdcg()).isEqualTo(whole.validationNdcg());
        assertThat(ModelFormat.read(piece.content()).tables())
                .hasSameSizeAs(ModelFormat.read(whole.content()).tables());
    }

    private Workshop.Piece train(Stop stop, java.util.function.Consumer<TrainingStep> listener) {
        return new Workshop(new BlasMatrices()).train(shop, settings, new Watch(stop, listener, Checkpoints.NONE));
    }

    /** Stops at a doing, or when told. */
    private static final class Stop implements Progress {
        final Map<Doing, Integer> told = new EnumMap<>(Doing.class);
        private final @org.jspecify.annotations.Nullable Doing last;
        volatile boolean now;

        Stop(@org.jspecify.annotations.Nullable Doing last) {
            this.last = last;
        }

        @Override
        public void report(String step, double fraction) {
            // only named steps count
        }

        @Override
        public void report(Doing step, double fraction, Object... arguments) {
            told.merge(step, 1, Integer::sum);
            now |= step == last;
        }

        @Override
        public boolean isCancelled() {
            return now;
        }
    }
}
