package solstice.ui.training;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.controlsfx.control.CheckComboBox;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
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
    private TableView<MethodMarks> table;

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
        evaluate.setOnAction(pressed -> model.evaluate());
        evaluate.disableProperty().bind(model.evaluatingProperty().or(Bindings.isEmpty(model.chosen())));
        table.getColumns()
                .add(Columns.text(
                        word("method"), 240, this::method, look.formats().byName()));
        mark("all", MethodMarks::all, 4);
        mark("fresh", MethodMarks::fresh, 4);
        mark("recall", MethodMarks::recall, 4);
        mark("map", MethodMarks::map, 4);
        table.getColumns()
                .add(Columns.number(
                        word("coverage"),
                        112,
                        MethodMarks::coverage,
                        value -> look.formats().percent(value, 1)));
        table.setRowFactory(made -> new MarkedRow());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setPlaceholder(new Label(look.messages().text("model.board.none")));
        SortedList<MethodMarks> sorted = new SortedList<>(model.marks());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        TableCopy.install(table, look.messages().text("table.copy"));
    }

    private void mark(String name, ToDoubleFunction<MethodMarks> mark, int digits) {
        TableColumn<MethodMarks, Number> column =
                Columns.number(word(name), 120, mark, value -> look.formats().decimal(value, digits));
        table.getColumns().add(column);
    }

    private String method(MethodMarks marks) {
        return look.messages().name("model.method", marks.method());
    }

    private String word(String column) {
        return look.messages().name("model.board", column);
    }

    private static boolean isOurs(MethodMarks marks) {
        return marks.method().startsWith("Solstice");
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
