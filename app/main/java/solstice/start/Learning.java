package solstice.start;

import java.util.Optional;
import java.util.function.Consumer;
import solstice.recommender.Leaderboard;
import solstice.recommender.ModelCard;
import solstice.recommender.TrainingStep;
import solstice.task.Progress;
import solstice.ui.training.ModelWork;
import solstice.workflow.Project;
import solstice.workflow.devices.DeviceSurvey;
import solstice.workflow.training.BrokenTraining;
import solstice.workflow.training.EvaluateRecommender;
import solstice.workflow.training.EvaluationRequest;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.TrainingRequest;
import solstice.workflow.training.apart.ApartTrainer;

/** The Model screen's work, done by the workflow. */
final class Learning implements ModelWork {
    @Override
    public ModelCard train(Project project, TrainingRequest request, Progress progress, Consumer<TrainingStep> steps) {
        return new TrainRecommender(project, new ApartTrainer()).run(request, progress, steps);
    }

    @Override
    public Optional<BrokenTraining> broken(Project project) {
        return new TrainRecommender(project).broken();
    }

    @Override
    public ModelCard resume(Project project, Progress progress, Consumer<TrainingStep> steps) {
        return new TrainRecommender(project, new ApartTrainer()).resume(progress, steps);
    }

    @Override
    public DeviceSurvey devices() {
        return DeviceSurvey.take();
    }

    @Override
    public Leaderboard evaluate(Project project, EvaluationRequest request, Progress progress) {
        return new EvaluateRecommender(project).run(request, progress);
    }
}
