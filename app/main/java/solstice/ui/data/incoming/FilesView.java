package solstice.ui.data.incoming;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import solstice.task.ProblemText;
import solstice.ui.common.Look;
import solstice.ui.common.Messages;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.workflow.related.FileLook;
import solstice.workflow.related.Join;

/** The files chosen together: what each tells of and why, and how their keys join. */
public final class FilesView extends Screen {
    private static final double ROW = 32;
    private static final double HEAD = 40;
    private static final int MOST_ROWS = 4;

    private final IncomingViewModel model;
    private final Look look;
    private final ListChangeListener<Candidate> onFiles = change -> showFiles();
    private IntConsumer onChoice = place -> {};

    @FXML
    private TableView<Candidate> table;

    @FXML
    private VBox joins;

    public FilesView(IncomingViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        var byName = look.formats().byName();
        table.getColumns()
                .add(Columns.text(word("file"), 240, file -> file.found().name(), byName));
        table.getColumns()
                .add(Columns.text(word("role"), 136, file -> look.messages().name("data.role", file.role()), byName));
        table.getColumns().add(Columns.text(word("why"), 480, file -> why(file.found()), byName));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setFixedCellSize(ROW);
        follow(table.getSelectionModel().selectedIndexProperty(), place -> onChoice.accept(place.intValue()));
        model.files().addListener(new WeakListChangeListener<>(onFiles));
        showFiles();
    }

    /** Who is told which file is looked at, by its place in the list. */
    void setOnChoice(IntConsumer action) {
        onChoice = action;
        action.accept(table.getSelectionModel().getSelectedIndex());
    }

    /** Files that were looked at anew stand in the list anew; the one that was chosen stays so. */
    private void showFiles() {
        int chosen = table.getSelectionModel().getSelectedIndex();
        List<Candidate> files = List.copyOf(model.files());
        table.getItems().setAll(files);
        table.getSelectionModel().clearAndSelect(Math.max(0, Math.min(chosen, files.size() - 1)));
        onChoice.accept(table.getSelectionModel().getSelectedIndex());
        boolean several = files.size() > 1;
        table.setVisible(several);
        table.setManaged(several);
        double height = HEAD + ROW * Math.min(MOST_ROWS, files.size()) + 2;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        joins.getChildren().setAll(model.joins().stream().map(this::line).toList());
        joins.setVisible(!model.joins().isEmpty());
        joins.setManaged(joins.isVisible());
    }

    private String word(String column) {
        return look.messages().name("data.look", column);
    }

    /** What says what a file tells of. */
    private String why(FileLook file) {
        if (file.problem() != null) {
            return ProblemText.of(file.problem(), look.messages().locale()).problem();
        }
        Messages messages = look.messages();
        String columns =
                String.join(messages.text("data.preview.next"), file.guess().columns());
        return switch (file.guess().evidence()) {
            case HEADERS -> messages.text("data.look.headers", columns);
            case KEYS -> messages.text("data.look.keys", columns);
            case CONTENT -> messages.text("data.look.content", columns);
            case FORM -> messages.text("data.look.form");
            case TOLD -> messages.text("data.look.told");
            case NONE -> messages.text("data.look.none", columns);
        };
    }

    private Label line(Join join) {
        Messages messages = look.messages();
        String key = switch (join.kind()) {
            case PRODUCTS -> "data.join.products";
            case CUSTOMERS -> "data.join.customers";
            case ANSWERS -> "data.join.answers";
        };
        String words = messages.text(key, join.found(), join.wanted(), join.unused());
        String without = missing(join);
        Label line = new Label(without == null ? words : words + " " + without);
        line.getStyleClass().add(join.found() == 0 ? "text-danger" : "hint");
        line.setWrapText(true);
        return line;
    }

    private @Nullable String missing(Join join) {
        return join.missing().isEmpty()
                ? null
                : look.messages()
                        .text(
                                "data.join.missing",
                                String.join(look.messages().text("data.preview.next"), join.missing()));
    }
}
