package solstice.ui.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.ModelCard;
import solstice.recommender.TrainingStep;
import solstice.task.CancelledException;
import solstice.task.Progress;
import solstice.workflow.Project;
import solstice.workflow.training.EvaluationRequest;
import solstice.workflow.training.TrainingRequest;

/** The learning side on paper: the figures are made up, the order of events is the real one. */
final class PaperModels implements ModelWork {
    private static final int STEPS_AN_EPOCH = 50;

    private final List<ModelCard> models = new ArrayList<>();

    @Override
    public List<ModelCard> models(Project project) {
        return List.copyOf(models);
    }

    @Override
    public ModelCard train(Project project, TrainingRequest request, Progress progress, Consumer<TrainingStep> steps) {
        int all = request.epochs() * STEPS_AN_EPOCH;
        for (int step = 1; step <= all; step++) {
            if (progress.isCancelled()) {
                throw new CancelledException();
            }
            boolean epochEnds = step % STEPS_AN_EPOCH == 0;
            steps.accept(new TrainingStep(
                    1 + (step - 1) / STEPS_AN_EPOCH,
                    request.epochs(),
                    step,
                    all,
                    8 - 2.0 * step / all,
                    epochEnds ? .1 : Double.NaN,
                    5_000,
                    all - step));
        }
        ModelCard card = card(request);
        models.add(0, card);
        return card;
    }

    private ModelCard card(TrainingRequest request) {
        return new ModelCard(
                models.size() + 1L,
                Instant.EPOCH,
                LocalDate.of(2011, 12, 10),
                request.seed(),
                request.epochs(),
                "CPU",
                "paper",
                1_000,
                6,
                .1,
                1,
                false);
    }

    @Override
    public Leaderboard evaluate(Project project, EvaluationRequest request, Progress progress) {
        List<LeaderboardRow> rows = new ArrayList<>();
        for (LocalDate block : request.blocks()) {
            rows.add(new LeaderboardRow("MostPop", block, "all", .2, .2, .1, .01, 30));
            rows.add(new LeaderboardRow("Solstice", block, "all", .4, .3, .2, .5, 30));
            rows.add(new LeaderboardRow("Solstice", block, "new", .1, .1, .1, .5, 30));
        }
        return new Leaderboard(rows, 1);
    }
}
