package solstice.workflow.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import solstice.recommender.Evaluation;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.Matrices;
import solstice.recommender.SeasonalRecommender;
import solstice.recommender.TestBlock;
import solstice.retail.SalesHistory;
import solstice.task.CancelledException;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Judges Solstice's model and plain methods side by side, on weeks that none of them has seen. */
public final class EvaluateRecommender {
    private final Project project;

    public EvaluateRecommender(Project project) {
        this.project = project;
    }

    /**
     * Trains every method anew on what was known before each block, and judges it there.
     *
     * @throws CancelledException when cancelled
     * @throws SolsticeException when there are no sales, or too few before a block, or a method is not known
     */
    public Leaderboard run(EvaluationRequest request, Progress progress) {
        long start = System.nanoTime();
        SalesHistory sold = project.soldHistory();
        Matrices matrices = Device.choose(TrainingRequest.Device.CPU).matrices();
        List<SeasonalRecommender> methods = Contenders.named(request, matrices);
        List<LocalDate> blocks = request.blocks().isEmpty() ? TestBlock.STANDARD : request.blocks();
        List<LeaderboardRow> rows = new ArrayList<>();
        double done = 0;
        for (LocalDate block : blocks) {
            Evaluation evaluation =
                    new Evaluation(TestBlock.starting(block, sold, project.almanac(), project.catalogue()));
            for (SeasonalRecommender method : methods) {
                progress.throwIfCancelled();
                progress.report(method.name() + ", " + block, done);
                double share = 1.0 / (blocks.size() * methods.size());
                rows.addAll(evaluation.judge(method, progress.part(done, done + share)));
                done += share;
            }
        }
        progress.report(Doing.DONE, 1);
        return new Leaderboard(rows, (System.nanoTime() - start) / 1e9);
    }
}
