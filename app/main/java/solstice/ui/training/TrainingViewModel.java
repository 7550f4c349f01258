package solstice.ui.training;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import solstice.recommender.ModelCard;
import solstice.recommender.TrainingStep;
import solstice.ui.common.Desk;
import solstice.ui.common.RunningTask;
import solstice.ui.common.Step;
import solstice.ui.common.TaskRunner;
import solstice.workflow.Project;
import solstice.workflow.ProjectSummary;
import solstice.workflow.devices.DeviceSurvey;
import solstice.workflow.training.BrokenTraining;
import solstice.workflow.training.TrainingRequest;
import solstice.workflow.training.TrainingRequest.Device;

/** Training a model with its curves as they grow, and the models trained before. */
public final class TrainingViewModel {
    private static final int EPOCHS = 4;
    private static final int SEED = 42;

    private final Desk desk;
    private final ModelWork work;
    private final IntegerProperty epochs = new SimpleIntegerProperty(EPOCHS);
    private final IntegerProperty seed = new SimpleIntegerProperty(SEED);
    private final ObjectProperty<Device> device = new SimpleObjectProperty<>(Device.AUTO);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable TrainingStep> latest = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final LearningCurve curve = new LearningCurve();
    private final Queue<TrainingStep> news = new ConcurrentLinkedQueue<>();
    private final ReadOnlyObjectWrapper<@Nullable BrokenTraining> broken = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DeviceSurvey> survey = new ReadOnlyObjectWrapper<>();
    private Optional<RunningTask> task = Optional.empty();

    public TrainingViewModel(Desk desk, ModelWork work) {
        this.desk = desk;
        this.work = work;
        desk.project().modelRevisionProperty().subscribe(this::load);
        desk.project().projectProperty().subscribe(this::forget);
    }

    // --- properties

    /** Whether there are sales to learn from. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    public IntegerProperty epochsProperty() {
        return epochs;
    }

    public IntegerProperty seedProperty() {
        return seed;
    }

    public ObjectProperty<Device> deviceProperty() {
        return device;
    }

    public ReadOnlyBooleanProperty trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /** The latest step of the training under way, or of the last one; null before the first. */
    public ReadOnlyObjectProperty<@Nullable TrainingStep> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /** Loss and validation so far; {@link #curveRevisionProperty} counts its changes. */
    public LearningCurve curve() {
        return curve;
    }

    public ReadOnlyIntegerProperty curveRevisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** A training that was broken off and can be taken up again; null where there is none. */
    public ReadOnlyObjectProperty<@Nullable BrokenTraining> brokenProperty() {
        return broken.getReadOnlyProperty();
    }

    /** What this machine can train on; null until somebody has looked. */
    public ReadOnlyObjectProperty<@Nullable DeviceSurvey> surveyProperty() {
        return survey.getReadOnlyProperty();
    }

    /** The project in figures; null until they are there. */
    public ReadOnlyObjectProperty<@Nullable ProjectSummary> summaryProperty() {
        return desk.project().summaryProperty();
    }

    // --- commands

    /** Trains on all sales, in the background. */
    public void train() {
        Project project = desk.project().required();
        TrainingRequest request = new TrainingRequest(null, epochs.get(), seed.get(), device.get());
        begin(progress -> work.train(project, request, progress, this::hear));
    }

    /** Takes up a training again that was broken off. */
    public void resume() {
        Project project = desk.project().required();
        begin(progress -> work.resume(project, progress, this::hear));
    }

    private void begin(TaskRunner.Work<ModelCard> learning) {
        Project project = desk.project().required();
        curve.clear();
        news.clear();
        latest.set(null);
        broken.set(null);
        revision.set(revision.get() + 1);
        training.set(true);
        desk.tasks()
                .run(desk.messages().text("task.train"), learning)
                .onEnd(() -> training.set(false))
                .onFailure(failure -> lookForBroken(project, failure))
                .onSuccess(this::welcome);
        if (training.get()) {
            task = Optional.of(desk.tasks().running().get(desk.tasks().running().size() - 1));
        }
    }

    private void lookForBroken(Project project, Throwable failure) {
        desk.dialogs().error(failure);
        lookForBroken(project);
    }

    private void lookForBroken(Project project) {
        desk.tasks()
                .run(desk.messages().text("task.models"), progress -> work.broken(project))
                .onSuccess(found -> broken.set(project.equals(desk.project().current()) ? found.orElse(null) : null));
    }

    /** Ends the training under way; the best model so far is kept if there is one. */
    public void cancel() {
        task.filter(running -> training.get()).ifPresent(RunningTask::cancel);
    }

    public void goToData() {
        desk.navigation().go(Step.DATA);
    }

    public void goToCampaign() {
        desk.navigation().go(Step.CAMPAIGN);
    }

    /** Comes from the training's own thread, far more often than a window can draw. */
    private void hear(TrainingStep step) {
        boolean first = news.isEmpty();
        news.add(step);
        if (first) {
            desk.tasks().onWindow(this::show);
        }
    }

    private void show() {
        boolean changed = false;
        for (TrainingStep step = news.poll(); step != null; step = news.poll()) {
            changed |= curve.add(step);
            latest.set(step);
        }
        if (changed) {
            revision.set(revision.get() + 1);
        }
    }

    private void welcome(ModelCard card) {
        String key = card.cancelled() ? "model.trained.part" : "model.trained";
        desk.dialogs().notify(desk.messages().text(key, card.id(), card.seconds()));
        desk.project().modelsChanged();
    }

    private void forget() {
        ready.set(false);
        curve.clear();
        latest.set(null);
        broken.set(null);
        revision.set(revision.get() + 1);
    }

    private void load() {
        ready.set(desk.project().hasSales());
        if (!ready.get()) {
            return;
        }
        lookForBroken(desk.project().required());
        if (survey.get() == null) {
            desk.tasks()
                    .run(desk.messages().text("task.devices"), progress -> work.devices())
                    .onSuccess(survey::set);
        }
    }
}
