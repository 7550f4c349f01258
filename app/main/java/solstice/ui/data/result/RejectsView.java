package solstice.ui.data.result;

import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.Names;
import solstice.ui.common.control.TableCopy;
import solstice.workflow.ImportReport;

/** The refused rows: why, narrowed to one reason, sorted, copied, saved. */
public final class RejectsView extends Screen {
    private final ResultViewModel model;
    private final Look look;

    @FXML
    private VBox root;

    @FXML
    private Label count;

    @FXML
    private ComboBox<@Nullable Reason> reasons;

    @FXML
    private Button save;

    @FXML
    private TableView<Reject> table;

    @FXML
    private Node none;

    public RejectsView(ResultViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        columns();
        reasons.setConverter(Names.of(this::words));
        reasons.setItems(model.reasons());
        reasons.valueProperty().bindBidirectional(model.reasonProperty());
        tie(() -> reasons.valueProperty().unbindBidirectional(model.reasonProperty()));
        save.setOnAction(pressed -> model.save());
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> look.messages()
                                .text("data.rejects.count", model.rejects().size()),
                        model.rejects()));
        follow(model.reportProperty(), this::show);
    }

    private void columns() {
        Comparator<String> plain = Comparator.naturalOrder();
        table.getColumns()
                .add(Columns.text(
                        word("file"), 200, Reject::file, look.formats().byName()));
        table.getColumns().add(Columns.number(word("row"), 88, Reject::row, look.formats()::whole));
        table.getColumns().add(Columns.text(word("column"), 136, Reject::column, plain));
        table.getColumns().add(Columns.text(word("value"), 240, Reject::value, plain));
        table.getColumns()
                .add(Columns.text(
                        word("reason"), 320, reject -> look.messages().name("data.reason", reject.reason()), plain));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        SortedList<Reject> sorted = new SortedList<>(model.rejects());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        TableCopy.install(table, look.messages().text("table.copy"));
    }

    private String word(String column) {
        return look.messages().name("data.rejects", column);
    }

    private String words(Reason reason) {
        RejectReason why = reason.why();
        String words = why == null
                ? look.messages().text("data.rejects.all")
                : look.messages().name("data.reason", why);
        return look.messages().text("data.rejects.because", words, reason.rows());
    }

    private void show(@Nullable ImportReport report) {
        boolean any = report != null && !report.rejects().isEmpty();
        VBox.setVgrow(root, any ? Priority.ALWAYS : Priority.NEVER);
        table.setVisible(any);
        table.setManaged(any);
        none.setVisible(!any);
        reasons.setVisible(any);
        count.setVisible(any);
        save.setDisable(!any);
    }
}
