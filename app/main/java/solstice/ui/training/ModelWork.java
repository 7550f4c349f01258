package solstice.ui.training;

import java.util.List;
import java.util.function.Consumer;
import solstice.recommender.Leaderboard;
import solstice.recommender.ModelCard;
import solstice.recommender.TrainingStep;
import solstice.task.Progress;
import solstice.workflow.Project;
import solstice.workflow.training.EvaluationRequest;
import solstice.workflow.training.TrainingRequest;

/** What this screen asks of the learning side; tests answer at once, without a network. */
public interface ModelWork {

    /** The models of a project, latest first. */
    List<ModelCard> models(Project project);

    /** Trains and keeps a model; told to stop, keeps the best so far if there is one. */
    ModelCard train(Project project, TrainingRequest request, Progress progress, Consumer<TrainingStep> steps);

    /** Sets the model beside simple methods on weeks that none of them has seen. */
    Leaderboard evaluate(Project project, EvaluationRequest request, Progress progress);
}
