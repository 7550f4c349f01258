package solstice.ui.training;

import java.util.Optional;
import java.util.function.Consumer;
import solstice.recommender.Leaderboard;
import solstice.recommender.ModelCard;
import solstice.recommender.TrainingStep;
import solstice.task.Progress;
import solstice.workflow.Project;
import solstice.workflow.devices.DeviceSurvey;
import solstice.workflow.training.BrokenTraining;
import solstice.workflow.training.EvaluationRequest;
import solstice.workflow.training.TrainingRequest;

/** What this screen asks of the learning side; tests answer at once, without a network. */
public interface ModelWork {

    /** Trains and keeps a model; told to stop, keeps the best so far if there is one. */
    ModelCard train(Project project, TrainingRequest request, Progress progress, Consumer<TrainingStep> steps);

    /** What a training has left in a project that was broken off. */
    Optional<BrokenTraining> broken(Project project);

    /** Goes on with it, as {@link #train} does. */
    ModelCard resume(Project project, Progress progress, Consumer<TrainingStep> steps);

    /** What this machine can train on. */
    DeviceSurvey devices();

    /** Sets the model beside simple methods on weeks that none of them has seen. */
    Leaderboard evaluate(Project project, EvaluationRequest request, Progress progress);
}
