package solstice.recommender.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import solstice.features.Snapshot;
import solstice.recommender.TrainingStep;
import solstice.task.Progress;
import solstice.task.SolsticeException;

class ResumedTrainingTest {
    private final Snapshot shop = SmallTraining.shop();

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_same_seed_and_data_give_the_same_model_bit_for_bit(int workers) {
        Settings settings = SmallTraining.settings(workers);

        assertThat(SmallTraining.train(shop, settings, Watch.of(Progress.NONE)))
                .isEqualTo(SmallTraining.train(shop, settings, Watch.of(Progress.NONE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void taken_up_at_any_moment_it_gives_the_model_of_a_training_that_was_never_broken_off(int workers) {
        Settings settings = SmallTraining.settings(workers);
        Kept all = new Kept(Optional.empty());
        byte[] whole = SmallTraining.train(shop, settings, new Watch(Progress.NONE, step -> {}, all));

        assertThat(all.states).hasSizeGreaterThan(20);
        for (int moment = 0; moment < all.states.size(); moment += all.states.size() / 7) {
            Kept one = new Kept(Optional.of(all.states.get(moment)));
            assertThat(SmallTraining.train(shop, settings, new Watch(Progress.NONE, step -> {}, one)))
                    .as("moment %d", moment)
                    .isEqualTo(whole);
            assertThat(one.states).hasSize(all.states.size() - moment - 1);
        }
    }

    @Test
    void another_seed_gives_another_model() {
        Settings settings = SmallTraining.settings(1);
        Settings other = new Settings(4, 5, 3, 3, .01, .5, 14, 1, 8, settings.without());

        assertThat(SmallTraining.train(shop, settings, Watch.of(Progress.NONE)))
                .isNotEqualTo(SmallTraining.train(shop, other, Watch.of(Progress.NONE)));
    }

    @Test
    void a_state_of_another_net_is_refused() {
        Kept all = new Kept(Optional.empty());
        SmallTraining.train(shop, SmallTraining.settings(1), new Watch(Progress.NONE, step -> {}, all));
        Settings wider = new Settings(
                5, 5, 3, 3, .01, .5, 14, 1, 7, SmallTraining.settings(1).without());
        Watch watch = new Watch(Progress.NONE, step -> {}, new Kept(Optional.of(all.states.get(3))));

        assertThatThrownBy(() -> SmallTraining.train(shop, wider, watch)).isInstanceOf(SolsticeException.class);
    }

    @Test
    void a_changed_or_shortened_state_is_refused() {
        Kept all = new Kept(Optional.empty());
        SmallTraining.train(shop, SmallTraining.settings(1), new Watch(Progress.NONE, step -> {}, all));
        byte[] state = all.states.get(5);
        Random random = new Random(3);
        for (int attempt = 0; attempt < 300; attempt++) {
            byte[] changed = state.clone();
            changed[attempt < 60 ? attempt : random.nextInt(state.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> TrainingState.of(changed)).isInstanceOf(IOException.class);
            byte[] cut = Arrays.copyOf(state, random.nextInt(state.length));
            assertThatThrownBy(() -> TrainingState.of(cut)).isInstanceOf(IOException.class);
        }
    }

    /** Keeps a state after every step. */
    private static final class Kept implements Checkpoints {
        final List<byte[]> states = new ArrayList<>();
        private final Optional<byte[]> before;

        Kept(Optional<byte[]> before) {
            this.before = before;
        }

        @Override
        public Optional<byte[]> begun() {
            return before;
        }

        @Override
        public boolean isDue() {
            return true;
        }

        @Override
        public void keep(byte[] state, TrainingStep at) {
            states.add(state);
        }
    }
}
