package solstice.recommender.neural;

import solstice.features.Snapshot;
import solstice.recommender.Matrices;
import solstice.recommender.neural.SolsticeTraining.Plan;
import solstice.task.CancelledException;
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
     * Trains a model on what is known, or goes on with a training that was broken off.
     *
     * @throws CancelledException when cancelled before the first pass was validated; later, the best so far is kept
     * @throws SolsticeException when the history is too short, or what was left of a training is not of this one
     */
    public Piece train(Snapshot known, Settings settings, Watch watch) {
        SolsticeTraining.Outcome outcome = SolsticeTraining.run(Plan.of(known, settings), matrices, watch);
        return new Piece(
                ModelFormat.write(outcome.model()),
                outcome.model().size(),
                outcome.epochs(),
                outcome.loss(),
                outcome.validationNdcg(),
                outcome.cancelled());
    }
}
