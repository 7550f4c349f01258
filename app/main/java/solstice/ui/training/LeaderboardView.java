package solstice.ui.training;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;
import solstice.recommender.Leaderboard;
import solstice.recommender.TestBlock.Task;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Names;
import solstice.ui.common.control.TableCopy;

/** Our model beside simple methods: the figures, with ours set off. */
public final class LeaderboardView extends Screen {
    private static final PseudoClass OURS = PseudoClass.getPseudoClass("ours");

    private final LeaderboardViewModel model;
    private final Look look;

    @FXML
    private CheckComboBox<LocalDate> blocks;

    @FXML
    private Button evaluate;

    @FXML
    private ChoiceBox<Task> task;

    @FXML
    private CheckBox references;

    @FXML
    private TableView<MethodMarks> table;

    @FXML
    private Label detail;

    @FXML
    private Label note;

    public LeaderboardView(LeaderboardViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        blocks.setConverter(Names.of(day -> look.formats().date(day)));
        Bindings.bindContent(blocks.getItems(), model.blocks());
        model.chosen().forEach(blocks.getCheckModel()::check);
        Bindings.bindContent(model.chosen(), blocks.getCheckModel().getCheckedItems());
        tie(() -> Bindings.unbindContent(model.chosen(), blocks.getCheckModel().getCheckedItems()));
        task.getItems().setAll(Task.values());
        task.setConverter(Names.of(choice -> look.messages().name("model.board.task", choice)));
        task.valueProperty().bindBidirectional(model.taskProperty());
        references.selectedProperty().bindBidirectional(model.referencesProperty());
        tie(() -> {
            task.valueProperty().unbindBidirectional(model.taskProperty());
            references.selectedProperty().unbindBidirectional(model.referencesProperty());
        });
        note.visibleProperty().bind(model.referencesProperty());
        note.managedProperty().bind(note.visibleProperty());
        evaluate.setOnAction(pressed -> model.evaluate());
        evaluate.disableProperty().bind(model.evaluatingProperty().or(Bindings.isEmpty(model.chosen())));
        table.setRowFactory(made -> new MarkedRow());
        table.setPlaceholder(new Label(look.messages().text("model.board.none")));
        SortedList<MethodMarks> sorted = new SortedList<>(model.marks());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        TableCopy.install(table, look.messages().text("table.copy"));
        follow(model.boardProperty(), board -> fillColumns());
    }

    private void fillColumns() {
        LeaderboardColumns columns = new LeaderboardColumns(look);
        Leaderboard board = model.boardProperty().get();
        table.getColumns().setAll(columns.of(board == null ? List.of() : board.blocks()));
        table.sort();
    }

    /** Block by block how far the chosen method is from the best baseline there, and how sure that is. */
    private void tell(@Nullable MethodMarks chosen) {
        detail.setText(
                chosen == null
                        ? look.messages().text("model.board.detail.none")
                        : new LeaderboardColumns(look).detail(chosen));
    }

    private static boolean isOurs(MethodMarks marks) {
        return Leaderboard.isOurs(marks.method());
    }

    /** A row that stands out where it is ours. */
    private static final class MarkedRow extends TableRow<MethodMarks> {
        @Override
        protected void updateItem(@Nullable MethodMarks marks, boolean empty) {
            super.updateItem(marks, empty);
            pseudoClassStateChanged(OURS, marks != null && isOurs(marks));
        }
    }
}
