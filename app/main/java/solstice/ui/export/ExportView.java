package solstice.ui.export;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.EmptyState;
import solstice.ui.common.control.TableCopy;
import solstice.ui.common.plan.SegmentPicker;
import solstice.ui.common.plan.WindowPicker;

/** Lists on their way out: what to write on the left, how it looks as a file on the right. */
public final class ExportView extends Screen {
    private static final double CHARACTER = 7.5;
    private static final double NARROWEST = 64;
    private static final double WIDEST = 264;

    private final ExportViewModel model;
    private final Look look;
    private final ListChangeListener<PromoFile> onFiles = change -> showFiles();

    @FXML
    private EmptyState empty;

    @FXML
    private VBox content;

    @FXML
    private SegmentPicker segments;

    @FXML
    private WindowPicker window;

    @FXML
    private Label folder;

    @FXML
    private Button choose;

    @FXML
    private Button write;

    @FXML
    private ListView<PromoFile> files;

    @FXML
    private Label name;

    @FXML
    private TableView<List<String>> rows;

    public ExportView(ExportViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        empty.setOnAction(pressed -> model.goToCampaign());
        empty.visibleProperty().bind(Bindings.isNull(model.plan().listsProperty()));
        content.visibleProperty().bind(empty.visibleProperty().not());
        tie(segments.bind(look.messages(), model.plan().segments(), model.chosen()));
        tie(window.bind(look.messages(), model.windowProperty(), model.plan()::today));
        choose.setOnAction(pressed -> model.chooseFolder());
        write.setOnAction(pressed -> model.write());
        write.disableProperty().bind(Bindings.isEmpty(model.files()).or(model.workingProperty()));
        follow(model.folderProperty(), this::showFolder);
        files.setCellFactory(made -> new PromoFileCell(model, look.messages()));
        files.setPlaceholder(new Label(look.messages().text("export.files.none")));
        TableCopy.install(rows, look.messages().text("table.copy"));
        model.files().addListener(new WeakListChangeListener<>(onFiles));
        follow(files.getSelectionModel().selectedItemProperty(), this::showRows);
        showFiles();
    }

    private void showFolder(@Nullable Path chosen) {
        folder.setText(chosen == null ? look.messages().text("export.folder.none") : chosen.toString());
    }

    private void showFiles() {
        files.getItems().setAll(model.files());
        files.getSelectionModel().selectFirst();
        write.setText(look.messages().text("export.write", model.files().size()));
    }

    private void showRows(@Nullable PromoFile file) {
        rows.getColumns().clear();
        rows.getItems().clear();
        name.setText(file == null ? "" : file.name());
        if (file == null) {
            return;
        }
        List<List<String>> content = model.rows(file);
        IntStream.range(0, content.get(0).size())
                .forEach(column -> rows.getColumns().add(column(column, content)));
        rows.getItems().setAll(content.subList(1, content.size()));
    }

    /** As wide as what stands in it; numbers to the right, as a spreadsheet will show them. */
    private static TableColumn<List<String>, String> column(int place, List<List<String>> content) {
        int longest =
                content.stream().mapToInt(row -> row.get(place).length()).max().orElse(0);
        double width = Math.max(NARROWEST, Math.min(WIDEST, 24 + longest * CHARACTER));
        TableColumn<List<String>, String> column =
                Columns.text(content.get(0).get(place), width, row -> row.get(place), Comparator.naturalOrder());
        column.setSortable(false);
        if (content.stream().skip(1).allMatch(row -> row.get(place).matches("-?[0-9]+(\\.[0-9]+)?"))) {
            column.getStyleClass().add("number-column");
            column.setStyle("-fx-alignment: center-right;");
        }
        return column;
    }
}
