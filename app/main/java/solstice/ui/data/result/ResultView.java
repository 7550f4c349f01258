package solstice.ui.data.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.Figure;
import solstice.ui.common.control.TableCopy;
import solstice.ui.data.cleaning.RuleRow;
import solstice.ui.data.weather.WeatherWords;
import solstice.workflow.AlmanacReport;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportReport.FileReport;
import solstice.workflow.RuleEffect;

/** What an import did: read = kept + merged + rejected, by file, and the peculiarities found. */
public final class ResultView extends Screen {
    private final ResultViewModel model;
    private final Look look;

    @FXML
    private Node dry;

    @FXML
    private VBox almanac;

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
        files.getColumns()
                .add(Columns.text(
                        word("role"), 104, file -> look.messages().name("data.role", file.role()), formats.byName()));
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

    /** A line for each file about the days themselves: the form it is of, and its units. */
    private void showAlmanac(AlmanacReport found) {
        almanac.getChildren().clear();
        found.weather().forEach(file -> say(WeatherWords.of(file, look.messages())));
        found.events().forEach(file -> say(look.messages().text("data.result.events", file.name(), file.events())));
        almanac.setVisible(!almanac.getChildren().isEmpty());
        almanac.setManaged(almanac.isVisible());
    }

    /** One line on what cleaning does to the project as it is with these files. */
    private void showCleaning(List<RuleEffect> effects) {
        String concerned = effects.stream()
                .filter(effect -> effect.concerned() > 0)
                .map(effect -> look.messages()
                        .text(
                                effect.applies() ? "data.result.rule.on" : "data.result.rule.off",
                                look.messages().name("data.rule", effect.rule()),
                                RuleRow.count(effect, look.messages())))
                .collect(Collectors.joining(look.messages().text("data.result.rule.next")));
        if (!concerned.isEmpty()) {
            say(look.messages().text("data.result.cleaning", concerned));
            almanac.setVisible(true);
            almanac.setManaged(true);
        }
    }

    private void say(String words) {
        Label line = new Label(words);
        line.getStyleClass().add("hint");
        line.setWrapText(true);
        almanac.getChildren().add(line);
    }

    private String word(String column) {
        return look.messages().name("data.result", column);
    }

    private void show(@Nullable ImportReport report) {
        if (report == null) {
            return;
        }
        Formats formats = look.formats();
        dry.setVisible(report.dryRun());
        dry.setManaged(report.dryRun());
        more.setText(look.messages().text(report.dryRun() ? "data.result.back" : "data.result.more"));
        read.setValue(formats.whole(report.rowsRead()));
        kept.setValue(formats.whole(report.rowsKept()));
        merged.setValue(formats.whole(report.rowsMerged()));
        rejected.setValue(formats.whole(report.rowsRejected()));
        showAlmanac(report.almanac());
        showCleaning(report.cleaning());
        files.getItems().setAll(report.files());
        findings.getItems()
                .setAll(report.findings().entrySet().stream()
                        .filter(found -> found.getValue() > 0)
                        .toList());
    }
}
