package solstice.ui.data.incoming;

import java.util.Comparator;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.workflow.FilePreview;
import solstice.workflow.FilePreview.PreviewColumn;

/** A chosen file's first rows under its headers, with what each column was taken for. */
public final class PreviewView extends Screen {
    private final IncomingViewModel model;
    private final Look look;
    private final ListChangeListener<FilePreview> onFiles = change -> showFiles();

    @FXML
    private ChoiceBox<FilePreview> files;

    @FXML
    private Label form;

    @FXML
    private Label missing;

    @FXML
    private TableView<List<String>> table;

    @FXML
    private Button add;

    @FXML
    private Button discard;

    @FXML
    private Button start;

    public PreviewView(IncomingViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        files.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable FilePreview file) {
                return file == null ? "" : file.name();
            }

            @Override
            public @Nullable FilePreview fromString(String name) {
                return null;
            }
        });
        add.setOnAction(pressed -> model.choose());
        discard.setOnAction(pressed -> model.discard());
        start.setOnAction(pressed -> model.importFiles());
        start.disableProperty().bind(model.completeProperty().not());
        follow(files.getSelectionModel().selectedItemProperty(), this::show);
        model.previews().addListener(new WeakListChangeListener<>(onFiles));
        showFiles();
    }

    private void showFiles() {
        files.getItems().setAll(model.previews());
        files.getSelectionModel().selectFirst();
        start.setText(
                look.messages().text("data.preview.import", model.previews().size()));
    }

    private void show(@Nullable FilePreview file) {
        table.getColumns().clear();
        missing.setVisible(file != null && !file.missing().isEmpty());
        missing.setManaged(missing.isVisible());
        if (file == null) {
            return;
        }
        missing.setText(look.messages().text("data.preview.missing", String.join(", ", file.missing())));
        form.setText(look.messages()
                .text(
                        "data.preview.form",
                        file.encoding(),
                        delimiter(file.delimiter()),
                        file.columns().size()));
        for (int column = 0; column < file.columns().size(); column++) {
            table.getColumns().add(column(column, file.columns().get(column)));
        }
        table.getItems().setAll(file.firstRows());
    }

    private String delimiter(char sign) {
        return switch (sign) {
            case '\t' -> look.messages().text("data.preview.tab");
            default -> "“" + sign + "”";
        };
    }

    private TableColumn<List<String>, String> column(int place, PreviewColumn about) {
        TableColumn<List<String>, String> column =
                Columns.text("", 132, row -> place < row.size() ? row.get(place) : "", Comparator.naturalOrder());
        Label header = new Label(about.header());
        header.getStyleClass().add("section-name");
        Label meaning = new Label(
                about.field().isEmpty()
                        ? look.messages().text("data.preview.unused")
                        : "→ " + look.messages().name("data.field", about.field()));
        meaning.getStyleClass().add(about.field().isEmpty() ? "hint" : "mapped");
        VBox both = new VBox(header, meaning);
        both.getStyleClass().add("preview-header");
        column.setGraphic(both);
        column.setSortable(false);
        return column;
    }
}
