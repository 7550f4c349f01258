package solstice.recommender.neural;

import java.util.function.Consumer;
import solstice.recommender.TrainingStep;
import solstice.task.Progress;

/**
 * Those who look on while a model is trained.
 *
 * @param progress told what is being done, and says when that is no longer wanted
 * @param steps told after every step and every validation, from the thread that trains
 * @param checkpoints keeps what was learned so far
 */
public record Watch(Progress progress, Consumer<TrainingStep> steps, Checkpoints checkpoints) {

    /** Of one who asks for the result only. */
    public static Watch of(Progress progress) {
        return new Watch(progress, step -> {}, Checkpoints.NONE);
    }
}
