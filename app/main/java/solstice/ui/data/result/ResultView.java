package solstice.ui.data.result;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.Figure;
import solstice.ui.common.control.TableCopy;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportReport.FileReport;

/** What an import did: read = kept + merged + rejected, by file, and the peculiarities found. */
public final class ResultView extends Screen {
    private final ResultViewModel model;
    private final Look look;

    @FXML
    private Figure read;

    @FXML
    private Figure kept;

    @FXML
    private Figure merged;

    @FXML
    private Figure rejected;

    @FXML
    private TableView<FileReport> files;

    @FXML
    private TableView<Map.Entry<String, Long>> findings;

    @FXML
    private RejectsView rejectsController;

    @FXML
    private Button more;

    public ResultView(ResultViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        more.setOnAction(pressed -> model.dismiss());
        fileColumns();
        findingColumns();
        follow(model.reportProperty(), this::show);
        tie(rejectsController::leave);
    }

    private void fileColumns() {
        Formats formats = look.formats();
        files.getColumns().add(Columns.text(word("file"), 240, FileReport::name, formats.byName()));
        files.getColumns().add(Columns.number(word("read"), 88, FileReport::read, formats::whole));
        files.getColumns().add(Columns.number(word("kept"), 88, FileReport::kept, formats::whole));
        files.getColumns().add(Columns.number(word("merged"), 88, FileReport::merged, formats::whole));
        files.getColumns().add(Columns.number(word("rejected"), 88, FileReport::rejected, formats::whole));
        files.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        TableCopy.install(files, look.messages().text("table.copy"));
    }

    private void findingColumns() {
        Formats formats = look.formats();
        findings.getColumns()
                .add(Columns.text(
                        word("finding"),
                        280,
                        found -> look.messages().name("data.finding", found.getKey()),
                        formats.byName()));
        findings.getColumns().add(Columns.number(word("rows"), 104, Map.Entry::getValue, formats::whole));
        findings.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        TableCopy.install(findings, look.messages().text("table.copy"));
    }

    private String word(String column) {
        return look.messages().name("data.result", column);
    }

    private void show(@Nullable ImportReport report) {
        if (report == null) {
            return;
        }
        Formats formats = look.formats();
        read.setValue(formats.whole(report.rowsRead()));
        kept.setValue(formats.whole(report.rowsKept()));
        merged.setValue(formats.whole(report.rowsMerged()));
        rejected.setValue(formats.whole(report.rowsRejected()));
        files.getItems().setAll(report.files());
        findings.getItems()
                .setAll(report.findings().entrySet().stream()
                        .filter(found -> found.getValue() > 0)
                        .toList());
    }
}
