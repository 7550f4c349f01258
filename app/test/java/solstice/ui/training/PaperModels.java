package solstice.ui.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import solstice.recommender.Judged;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.Marks;
import solstice.recommender.ModelCard;
import solstice.recommender.Provenance;
import solstice.recommender.RankingMetrics;
import solstice.recommender.TrainingStep;
import solstice.recommender.marks.Reach;
import solstice.recommender.marks.Reliability;
import solstice.recommender.marks.WorstSegment;
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
                false,
                Provenance.UNKNOWN);
    }

    @Override
    public Leaderboard evaluate(Project project, EvaluationRequest request, Progress progress) {
        List<Judged> judged = new ArrayList<>();
        for (LocalDate block : request.blocks()) {
            judged.add(judged("MostPop", block, "all", .2));
            judged.add(judged("Solstice", block, "all", .4));
            judged.add(judged("Solstice", block, "new", .1));
        }
        return Leaderboard.of(judged, 1);
    }

    private static Judged judged(String method, LocalDate block, String task, double ndcg) {
        boolean ours = method.equals("Solstice");
        Reliability told = new Reliability(
                .01, .004, List.of(new Reliability.Bin(.1, .12, 1_000), new Reliability.Bin(.3, .29, 1_000)));
        Marks marks = new Marks(
                new RankingMetrics(ndcg, ndcg / 2, ndcg / 3),
                new WorstSegment("rfm:new", .8, 30),
                new Reach(.1, .9, 4),
                ours ? told : Reliability.NONE,
                ours ? told : Reliability.NONE);
        return new Judged(new LeaderboardRow(method, block, task, 1, marks, 2), List.of("a", "b"), new double[] {
            ndcg - .05, ndcg + .05
        });
    }
}
