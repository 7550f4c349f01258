package solstice.ui.data.incoming;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.Names;
import solstice.workflow.FilePreview;
import solstice.workflow.FilePreview.PreviewColumn;

/** A chosen file's first rows under its headers, with what each column was taken for, which can be changed. */
public final class PreviewView extends Screen {
    private static final double NARROWEST = 124;
    private static final double WIDEST = 248;
    private static final double LETTER = 8;

    private final IncomingViewModel model;
    private final Look look;
    private final ListChangeListener<Candidate> onFiles = change -> showFiles();

    @FXML
    private ChoiceBox<Candidate> files;

    @FXML
    private Label form;

    @FXML
    private Node trouble;

    @FXML
    private Label missing;

    @FXML
    private TableView<List<String>> table;

    @FXML
    private Button load;

    @FXML
    private Button save;

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
        files.setConverter(Names.of(file -> file.look().name()));
        add.setOnAction(pressed -> model.choose());
        discard.setOnAction(pressed -> model.discard());
        start.setOnAction(pressed -> model.importFiles());
        start.disableProperty().bind(model.completeProperty().not());
        load.setOnAction(pressed -> model.loadMapping(files.getValue()));
        save.setOnAction(pressed -> model.saveMapping(files.getValue()));
        follow(files.getSelectionModel().selectedItemProperty(), this::show);
        model.files().addListener(new WeakListChangeListener<>(onFiles));
        showFiles();
    }

    /** A file that was mapped anew stands in the list anew; what was looked at stays in view. */
    private void showFiles() {
        int chosen = files.getSelectionModel().getSelectedIndex();
        files.getItems().setAll(model.files());
        files.getSelectionModel()
                .select(Math.max(0, Math.min(chosen, model.files().size() - 1)));
        start.setText(look.messages().text("data.preview.import", model.files().size()));
    }

    private void show(@Nullable Candidate file) {
        table.getColumns().clear();
        trouble.setVisible(file != null && !file.isComplete());
        trouble.setManaged(trouble.isVisible());
        if (file == null) {
            return;
        }
        FilePreview about = file.look();
        String fields = about.missing().stream()
                .map(field -> look.messages().name("data.required", field))
                .collect(Collectors.joining(look.messages().text("data.preview.next")));
        missing.setText(look.messages().text("data.preview.missing", fields));
        form.setText(look.messages()
                .text(
                        "data.preview.form",
                        about.encoding(),
                        delimiter(about.delimiter()),
                        about.columns().size()));
        for (int column = 0; column < about.columns().size(); column++) {
            table.getColumns().add(column(file, column));
        }
        table.getItems().setAll(about.firstRows());
    }

    private String delimiter(char sign) {
        return switch (sign) {
            case '\t' -> look.messages().text("data.preview.tab");
            default -> "“" + sign + "”";
        };
    }

    /** Wide enough for the longest cell, within reason. */
    private static double width(FilePreview about, int place) {
        int longest = about.firstRows().stream()
                .mapToInt(row -> place < row.size() ? row.get(place).length() : 0)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest * LETTER + 2 * LETTER));
    }

    private TableColumn<List<String>, String> column(Candidate file, int place) {
        PreviewColumn about = file.look().columns().get(place);
        TableColumn<List<String>, String> column = Columns.text(
                "",
                width(file.look(), place),
                row -> place < row.size() ? row.get(place) : "",
                Comparator.naturalOrder());
        column.setGraphic(new ColumnHead(about, look.messages(), field -> model.map(file, about.header(), field)));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
