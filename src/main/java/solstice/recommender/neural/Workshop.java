package solstice.recommender.neural;

import java.util.function.Consumer;
import solstice.features.Snapshot;
import solstice.recommender.Matrices;
import solstice.recommender.TrainingStep;
import solstice.task.CancelledException;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/** Where Solstice models are made. */
public final class Workshop {
    private final Matrices matrices;

    public Workshop(Matrices matrices) {
        this.matrices = matrices;
    }

    /**
     * A model fresh from training.
     *
     * @param content the model in its own format, for {@link StoredModel#open}
     * @param parameters number of learned values
     * @param epochs passes made
     * @param loss loss of the last step
     * @param validationNdcg NDCG@10 of discoveries on the weeks held back, at its best
     * @param cancelled whether training was stopped early
     */
    public record Piece(
            byte[] content, long parameters, int epochs, double loss, double validationNdcg, boolean cancelled) {}

    /**
     * Trains a model on what is known.
     *
     * @param listener told after every step and every validation
     * @throws CancelledException when cancelled before the first pass was validated; later, the best so far is kept
     * @throws SolsticeException when the history is too short
     */
    public Piece train(Snapshot known, Settings settings, Progress progress, Consumer<TrainingStep> listener) {
        SolsticeTraining.Outcome outcome = SolsticeTraining.run(known, settings, matrices, progress, listener);
        return new Piece(
                ModelFormat.write(outcome.model()),
                outcome.model().size(),
                outcome.epochs(),
                outcome.loss(),
                outcome.validationNdcg(),
                outcome.cancelled());
    }
}
