package solstice.ui.data;

import java.util.Comparator;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import solstice.intake.table.Reject;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.Figure;
import solstice.ui.common.control.TableCopy;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportReport.FileReport;

/** What an import did: read = kept + merged + rejected, by file, with the peculiarities found and the rows refused. */
public final class ResultView extends Screen {
    private final DataViewModel model;
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
    private TableView<Reject> rejects;

    @FXML
    private Button more;

    public ResultView(DataViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        more.setOnAction(pressed -> model.discard());
        fileColumns();
        findingColumns();
        rejectColumns();
        follow(model.reportProperty(), this::show);
    }

    private void fileColumns() {
        Formats formats = look.formats();
        files.getColumns().add(Columns.text(word("file"), 240, FileReport::name, formats.byName()));
        files.getColumns().add(Columns.number(word("read"), 88, FileReport::read, formats::whole));
        files.getColumns().add(Columns.number(word("kept"), 88, FileReport::kept, formats::whole));
        files.getColumns().add(Columns.number(word("merged"), 88, FileReport::merged, formats::whole));
        files.getColumns().add(Columns.number(word("rejected"), 88, FileReport::rejected, formats::whole));
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
        TableCopy.install(findings, look.messages().text("table.copy"));
    }

    private void rejectColumns() {
        rejects.setPlaceholder(new Label(look.messages().text("data.result.norejects")));
        rejects.getColumns()
                .add(Columns.text(
                        word("file"), 200, Reject::file, look.formats().byName()));
        rejects.getColumns().add(Columns.number(word("row"), 80, Reject::row, look.formats()::whole));
        rejects.getColumns().add(Columns.text(word("column"), 120, Reject::column, Comparator.naturalOrder()));
        rejects.getColumns().add(Columns.text(word("value"), 160, Reject::value, Comparator.naturalOrder()));
        rejects.getColumns().add(Columns.text(word("reason"), 280, Reject::reason, Comparator.naturalOrder()));
        TableCopy.install(rejects, look.messages().text("table.copy"));
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
        findings.getItems().setAll(report.findings().entrySet());
        rejects.getItems().setAll(report.rejects());
    }
}
