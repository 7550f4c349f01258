package solstice.workflow.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import solstice.recommender.ColdBlock;
import solstice.recommender.Evaluation;
import solstice.recommender.Judged;
import solstice.recommender.Leaderboard;
import solstice.recommender.Matrices;
import solstice.recommender.TestBlock;
import solstice.retail.SalesHistory;
import solstice.task.CancelledException;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;
import solstice.workflow.training.EvaluationRequest.Extra;

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
        List<Contender> methods = new Contenders(request, matrices).asked();
        List<LocalDate> blocks = request.blocks().isEmpty() ? TestBlock.STANDARD : request.blocks();
        List<Judged> judged = new ArrayList<>();
        for (int at = 0; at < blocks.size(); at++) {
            TestBlock block = TestBlock.starting(blocks.get(at), sold, project.almanac(), project.catalogue());
            Evaluation evaluation = new Evaluation(block);
            double share = 1.0 / blocks.size();
            judged.addAll(judge(evaluation, methods, request.seeds(), progress.part(at * share, (at + 1) * share)));
            if (request.extras().contains(Extra.COLD)) {
                ColdBlock cold = ColdBlock.of(block, sold, project.catalogue());
                judged.addAll(judgeCold(evaluation, cold, methods, request.seeds(), progress));
            }
        }
        progress.report(Doing.DONE, 1);
        return Leaderboard.of(judged, (System.nanoTime() - start) / 1e9);
    }

    /** Solstice has been trained for the block by now, and is not trained again. */
    private static List<Judged> judgeCold(
            Evaluation evaluation, ColdBlock cold, List<Contender> methods, List<Long> seeds, Progress progress) {
        List<Contender> able = new ArrayList<>(cold.isEmpty() ? List.of() : Contenders.cold());
        methods.stream()
                .filter(method -> !cold.isEmpty() && Leaderboard.isOurs(method.name()))
                .forEach(able::add);
        List<Judged> judged = new ArrayList<>();
        for (Contender method : able) {
            for (long seed : method.chance() ? seeds : seeds.subList(0, 1)) {
                progress.throwIfCancelled();
                judged.add(evaluation
                        .judge(method.made().apply(seed), cold, Progress.NONE)
                        .withSeed(seed));
            }
        }
        return judged;
    }

    private static List<Judged> judge(
            Evaluation evaluation, List<Contender> methods, List<Long> seeds, Progress progress) {
        List<Judged> judged = new ArrayList<>();
        double all = methods.stream()
                .mapToInt(method -> method.chance() ? seeds.size() : 1)
                .sum();
        int done = 0;
        for (Contender method : methods) {
            for (long seed : method.chance() ? seeds : seeds.subList(0, 1)) {
                progress.throwIfCancelled();
                progress.report(method.name() + ", " + evaluation.day(), done / all);
                Progress part = progress.part(done / all, ++done / all);
                evaluation.judge(method.made().apply(seed), part).forEach(row -> judged.add(row.withSeed(seed)));
            }
        }
        return judged;
    }
}
