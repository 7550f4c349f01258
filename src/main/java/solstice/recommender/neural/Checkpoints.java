package solstice.recommender.neural;

import java.util.Optional;
import solstice.recommender.TrainingStep;

/** Where a training leaves what it has learned so far, so that it can be taken up again when it is broken off. */
public interface Checkpoints {
    /** What a training broken off has left, if this one shall go on from there. */
    Optional<byte[]> begun();

    /** Whether it is time to leave something; asked after every step. */
    boolean isDue();

    /**
     * Keeps a state in place of the one before.
     *
     * @param state in a form of its own, for {@link #begun}
     * @param at how far the training was
     */
    void keep(byte[] state, TrainingStep at);

    /** For trainings that are simply done again. */
    Checkpoints NONE = new Checkpoints() {
        @Override
        public Optional<byte[]> begun() {
            return Optional.empty();
        }

        @Override
        public boolean isDue() {
            return false;
        }

        @Override
        public void keep(byte[] state, TrainingStep at) {
            // nobody will ask for it
        }
    };
}
