package solstice.workflow.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import solstice.features.Fingerprint;
import solstice.features.Snapshot;
import solstice.recommender.Matrices;
import solstice.recommender.ModelCard;
import solstice.recommender.TrainedModel;
import solstice.recommender.TrainingStep;
import solstice.recommender.neural.Checkpoints;
import solstice.recommender.neural.Settings;
import solstice.recommender.neural.StoredModel;
import solstice.recommender.neural.Watch;
import solstice.recommender.neural.Workshop;
import solstice.retail.SalesHistory;
import solstice.store.ModelRecord;
import solstice.task.CancelledException;
import solstice.task.Doing;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Trains a model on a project's sales and keeps it in the project. */
public final class TrainRecommender {
    private final Project project;

    public TrainRecommender(Project project) {
        this.project = project;
    }

    /**
     * Trains and keeps a model.
     *
     * @param listener told after every step, from the thread that trains
     * @return the card of the model; cancelled after a validated pass, that of the best so far
     * @throws CancelledException when cancelled before that
     * @throws SolsticeException when there are no sales, too few days of them, or no such device
     */
    public ModelCard run(TrainingRequest request, Progress progress, Consumer<TrainingStep> listener) {
        long start = System.nanoTime();
        project.requireWritable();
        SalesHistory sold = project.soldHistory();
        LocalDate asOf = request.asOf() == null ? sold.lastDay().plusDays(1) : request.asOf();
        Device device = Device.choose(request.device());
        Snapshot known = Snapshot.of(sold, project.almanac(), project.catalogue(), asOf);
        Settings settings = Settings.standard(request.epochs(), request.seed());
        Workshop.Piece piece =
                new Workshop(device.matrices()).train(known, settings, new Watch(progress, listener, Checkpoints.NONE));
        ModelCard card = new ModelCard(
                0,
                Instant.now(),
                asOf,
                request.seed(),
                piece.epochs(),
                device.words(),
                Fingerprint.of(known.history()),
                piece.parameters(),
                piece.loss(),
                piece.validationNdcg(),
                (System.nanoTime() - start) / 1e9,
                piece.cancelled());
        long id = project.models().put(new ModelRecord(0, card.trainedAt(), asOf, CardText.of(card)), piece.content());
        progress.report(Doing.DONE, 1);
        return card.withId(id);
    }

    /** The models of the project, the newest first. */
    public List<ModelCard> models() {
        return project.models().list().stream().map(CardText::card).toList();
    }

    /**
     * The newest model that may be used on a morning: one that has seen nothing of that day or later.
     *
     * @throws SolsticeException when there is none, or it is damaged
     */
    public TrainedModel newest(LocalDate morning) {
        ModelCard card = models().stream()
                .filter(model -> !model.asOf().isAfter(morning))
                .findFirst()
                .orElseThrow(() -> new SolsticeException(Problem.MODEL_MISSING, morning));
        byte[] content = project.models()
                .load(card.id())
                .orElseThrow(() -> new SolsticeException(Problem.MODEL_DAMAGED, card.id()));
        Matrices matrices = Device.choose(TrainingRequest.Device.AUTO).matrices();
        return StoredModel.open(card, content, matrices);
    }
}
