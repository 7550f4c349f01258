package solstice.ui.training;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import solstice.retail.SalesWindow;
import solstice.task.CancelledException;
import solstice.task.Progress;
import solstice.workflow.Project;
import solstice.workflow.devices.DeviceSurvey;
import solstice.workflow.models.ImportedModel;
import solstice.workflow.models.ModelComparison;
import solstice.workflow.models.ModelVersion;
import solstice.workflow.training.BrokenTraining;
import solstice.workflow.training.EvaluationRequest;
import solstice.workflow.training.TrainingRequest;

/** The learning side on paper: the figures are made up, the order of events is the real one. */
final class PaperModels implements ModelWork, ModelsWork {
    private static final int STEPS_AN_EPOCH = 50;

    private final List<ModelCard> models = new ArrayList<>();

    private final Set<Long> deleted = new HashSet<>();
    private long current;
    private Optional<BrokenTraining> broken = Optional.empty();

    /** Has a training left behind that was broken off. */
    void breakOff(BrokenTraining training) {
        broken = Optional.of(training);
    }

    @Override
    public Optional<BrokenTraining> broken(Project project) {
        return broken;
    }

    @Override
    public ModelCard resume(Project project, Progress progress, Consumer<TrainingStep> steps) {
        TrainingRequest request = new TrainingRequest(null, 1, 1, TrainingRequest.Device.CPU);
        broken = Optional.empty();
        return train(project, request, progress, steps);
    }

    @Override
    public DeviceSurvey devices() {
        return new DeviceSurvey(2, List.of(), false, false);
    }

    @Override
    public List<ModelVersion> versions(Project project) {
        return models.stream()
                .filter(card -> !deleted.contains(card.id()))
                .map(card -> new ModelVersion(card, card.id() == current))
                .toList();
    }

    @Override
    public void restore(Project project, long id) {
        current = id;
    }

    @Override
    public void delete(Project project, List<Long> ids) {
        deleted.addAll(ids);
    }

    @Override
    public void undelete(Project project, List<Long> ids) {
        deleted.removeAll(Set.copyOf(ids));
    }

    @Override
    public ModelComparison compare(Project project, long one, long other, Progress progress) {
        return new ModelComparison(
                models.get(0),
                models.get(1),
                new SalesWindow(LocalDate.of(2011, 12, 10), LocalDate.of(2012, 1, 6)),
                60,
                20,
                .75,
                .5,
                2);
    }

    @Override
    public void exportTo(Project project, long id, Path file) {
        exported.add(file);
    }

    @Override
    public ImportedModel importFrom(Project project, Path file) {
        return new ImportedModel(models.get(0), false, 30, 12);
    }

    private final List<Path> exported = new ArrayList<>();

    /** The files written. */
    List<Path> exported() {
        return exported;
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
        current = card.id();
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
