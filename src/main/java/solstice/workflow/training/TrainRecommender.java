package solstice.workflow.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import solstice.recommender.Matrices;
import solstice.recommender.ModelCard;
import solstice.recommender.TrainedModel;
import solstice.recommender.TrainingStep;
import solstice.recommender.neural.StoredModel;
import solstice.recommender.neural.Workshop;
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
    private final Trainer trainer;

    /** Trains in this program. */
    public TrainRecommender(Project project) {
        this(project, new HereTrainer());
    }

    public TrainRecommender(Project project, Trainer trainer) {
        this.project = project;
        this.trainer = trainer;
    }

    /**
     * Trains and keeps a model.
     *
     * @param listener told after every step, from the thread that trains
     * @return the card of the model; cancelled after a validated pass, that of the best so far
     * @throws CancelledException when cancelled before that
     * @throws SolsticeException when there are no sales, too few days of them, or no such device; or when the training
     *     broke off, which {@link #resume} takes up again
     */
    public ModelCard run(TrainingRequest request, Progress progress, Consumer<TrainingStep> listener) {
        project.requireWritable();
        return train(Ticket.of(request, project), false, progress, listener);
    }

    /** What a training has left that was broken off, if there is one. */
    public Optional<BrokenTraining> broken() {
        return KeptTraining.left(project);
    }

    /**
     * Goes on with a training that was broken off, to the model that it would have made.
     *
     * @throws SolsticeException when there is none, or sales or weather have changed since; otherwise as {@link #run}
     */
    public ModelCard resume(Progress progress, Consumer<TrainingStep> listener) {
        project.requireWritable();
        Ticket left = broken().orElseThrow(() -> new SolsticeException(Problem.NOTHING_TO_RESUME))
                .ticket();
        if (!left.equals(Ticket.of(left.request(), project))) {
            throw new SolsticeException(Problem.TRAINING_UNFIT);
        }
        return train(left, true, progress, listener);
    }

    private ModelCard train(Ticket ticket, boolean resume, Progress progress, Consumer<TrainingStep> listener) {
        long start = System.nanoTime();
        Trained trained = trained(ticket, resume, progress, listener);
        Workshop.Piece piece = trained.piece();
        ModelCard card = new ModelCard(
                0,
                Instant.now(),
                ticket.asOf(),
                ticket.seed(),
                piece.epochs(),
                trained.device(),
                ticket.sales(),
                piece.parameters(),
                piece.loss(),
                piece.validationNdcg(),
                (System.nanoTime() - start) / 1e9,
                piece.cancelled(),
                ticket.provenance());
        long id = project.models()
                .put(new ModelRecord(card.trainedAt(), card.asOf(), CardText.of(card)), piece.content());
        project.trainingFile().remove();
        progress.report(Doing.DONE, 1);
        return card.withId(id);
    }

    private Trained trained(Ticket ticket, boolean resume, Progress progress, Consumer<TrainingStep> listener) {
        try {
            return trainer.train(Material.of(project), ticket, resume, progress, listener);
        } catch (CancelledException unwanted) {
            project.trainingFile().remove();
            throw unwanted;
        }
    }

    /** The models of the project, the newest first. */
    public List<ModelCard> models() {
        return project.models().list().stream().map(CardText::card).toList();
    }

    /**
     * The model to use on a morning: the current one, or where that has seen that day or later, the newest that has not.
     *
     * @throws SolsticeException when there is none, or it is damaged
     */
    public TrainedModel newest(LocalDate morning) {
        return project.models().list().stream()
                .filter(model -> !model.asOf().isAfter(morning))
                .min(Comparator.comparing(model -> model.current() ? 0 : 1)) // the first of equals: the newest
                .map(this::open)
                .orElseThrow(() -> new SolsticeException(Problem.MODEL_MISSING, morning));
    }

    /**
     * A model by its number.
     *
     * @throws SolsticeException when it is not there, or damaged
     */
    public TrainedModel open(long id) {
        return project.models().list().stream()
                .filter(model -> model.id() == id)
                .findFirst()
                .map(this::open)
                .orElseThrow(() -> new SolsticeException(Problem.MODEL_UNKNOWN, id));
    }

    private TrainedModel open(ModelRecord model) {
        byte[] content = project.models()
                .load(model.id())
                .orElseThrow(() -> new SolsticeException(Problem.MODEL_DAMAGED, model.id()));
        Matrices matrices = Device.choose(TrainingRequest.Device.CPU).matrices(); // lists are made there
        return StoredModel.open(CardText.card(model), content, matrices);
    }
}
