package solstice.workflow.training;

import java.util.function.Consumer;
import solstice.recommender.TrainingStep;
import solstice.task.CancelledException;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/** Makes models: in this program, or in one of its own that may die without harm. */
@FunctionalInterface
public interface Trainer {
    /**
     * Trains a model. What was learned so far is left in the material's file, and stays there when the training breaks
     * off.
     *
     * @param resume whether to go on with what a training of the same ticket has left
     * @param steps told after every step
     * @throws CancelledException when cancelled before there is anything worth keeping
     * @throws SolsticeException when the history is too short, the device unusable, or the training broke off
     */
    Trained train(Material material, Ticket ticket, boolean resume, Progress progress, Consumer<TrainingStep> steps);
}
