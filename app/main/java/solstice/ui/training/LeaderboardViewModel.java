package solstice.ui.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.recommender.Leaderboard;
import solstice.recommender.TestBlock;
import solstice.recommender.TestBlock.Task;
import solstice.retail.SalesHistory;
import solstice.ui.common.Desk;
import solstice.workflow.Project;
import solstice.workflow.training.EvaluationRequest;
import solstice.workflow.training.EvaluationRequest.Extra;

/** The model beside simple methods, on four-week blocks that none of them has seen. */
public final class LeaderboardViewModel {
    /** Enough history before a block that a year's season has been seen once. */
    private static final int WEEKS_BEFORE = 52;

    private final Desk desk;
    private final ModelWork work;
    private final TrainingViewModel training;
    private final ObservableList<LocalDate> blocks = FXCollections.observableArrayList();
    private final ObservableList<LocalDate> chosen = FXCollections.observableArrayList();
    private final ObservableList<MethodMarks> marks = FXCollections.observableArrayList();
    private final ObjectProperty<Task> task = new SimpleObjectProperty<>(Task.ALL);
    private final BooleanProperty references = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Leaderboard> board = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper evaluating = new ReadOnlyBooleanWrapper();

    /** Judges with the epochs and the seed that are set for training. */
    public LeaderboardViewModel(Desk desk, ModelWork work, TrainingViewModel training) {
        this.desk = desk;
        this.work = work;
        this.training = training;
        desk.project().salesRevisionProperty().subscribe(this::offer);
        task.subscribe((before, now) -> list());
    }

    // --- properties

    /** First days of the blocks that the sales allow for, ascending. */
    public ObservableList<LocalDate> blocks() {
        return blocks;
    }

    /** Those to judge on; the latest at first. */
    public ObservableList<LocalDate> chosen() {
        return chosen;
    }

    /** Whether everything that was bought is to be foretold, or only what was new to the customer. */
    public ObjectProperty<Task> taskProperty() {
        return task;
    }

    /** Whether to judge the published networks too. */
    public BooleanProperty referencesProperty() {
        return references;
    }

    /** The last evaluation; none before the first. */
    public ReadOnlyObjectProperty<@Nullable Leaderboard> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** Every method judged, the best in the task first; empty before the first evaluation. */
    public ObservableList<MethodMarks> marks() {
        return marks;
    }

    public ReadOnlyBooleanProperty evaluatingProperty() {
        return evaluating.getReadOnlyProperty();
    }

    // --- commands

    /** Trains for each chosen block on what was known before it, and judges all methods. */
    public void evaluate() {
        Project project = desk.project().required();
        EvaluationRequest request = new EvaluationRequest(
                chosen.stream().distinct().sorted().toList(),
                training.epochsProperty().get(),
                List.of((long) training.seedProperty().get()),
                List.of(),
                references.get() ? Set.of(Extra.REFERENCES) : Set.of());
        evaluating.set(true);
        desk.tasks()
                .run(desk.messages().text("task.evaluate"), progress -> work.evaluate(project, request, progress))
                .onEnd(() -> evaluating.set(false))
                .onSuccess(this::show);
    }

    private void show(Leaderboard fresh) {
        board.set(fresh);
        list();
        desk.dialogs().notify(desk.messages().text("model.evaluated", fresh.seconds()));
    }

    private void list() {
        Leaderboard shown = board.get();
        marks.setAll(shown == null ? List.of() : MethodMarks.of(shown, task.get()));
    }

    private void offer() {
        board.set(null);
        marks.clear();
        if (!desk.project().hasSales()) {
            blocks.clear();
            chosen.clear();
            return;
        }
        SalesHistory history = desk.project().required().history();
        LocalDate first = history.firstDay().plusWeeks(WEEKS_BEFORE);
        LocalDate last = history.lastDay().minusDays(TestBlock.DAYS - 1L);
        List<LocalDate> standard = TestBlock.STANDARD.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .toList();
        blocks.setAll(standard.isEmpty() ? List.of(last) : standard);
        chosen.setAll(blocks.get(blocks.size() - 1));
    }
}
