package solstice.ui.data.incoming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import solstice.intake.almanac.WeatherMapping;
import solstice.intake.catalogue.FileRole;
import solstice.intake.form.DateForm;
import solstice.task.ProblemText;
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
    private static final double BOLDER = 1.2;

    private final IncomingViewModel model;
    private final Look look;
    private Optional<Candidate> shown = Optional.empty();

    @FXML
    private Label name;

    @FXML
    private Label form;

    @FXML
    private ChoiceBox<FileRole> role;

    @FXML
    private Node trouble;

    @FXML
    private Label missing;

    @FXML
    private TableView<List<String>> table;

    @FXML
    private Button remove;

    @FXML
    private Button load;

    @FXML
    private Button save;

    @FXML
    private Button add;

    @FXML
    private Button discard;

    @FXML
    private Button check;

    @FXML
    private Button start;

    @FXML
    private CheckBox pseudonyms;

    @FXML
    private DatePicker dayOne;

    @FXML
    private Node numbered;

    @FXML
    private AheadView aheadController;

    @FXML
    private WeatherAheadView weatherController;

    @FXML
    private FilesView listController;

    public PreviewView(IncomingViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        role.setConverter(Names.of(which -> look.messages().name("data.role", which)));
        role.getItems().setAll(FileRole.values());
        role.setOnAction(chosen -> shown.ifPresent(file -> model.tell(file, role.getValue())));
        dayOne.setOnAction(chosen -> shown.ifPresent(file -> model.numberFrom(file, dayOne.getValue())));
        add.setOnAction(pressed -> model.choose());
        discard.setOnAction(pressed -> model.discard());
        check.setOnAction(pressed -> model.check());
        start.setOnAction(pressed -> model.importFiles());
        start.disableProperty().bind(model.completeProperty().not());
        check.disableProperty().bind(model.completeProperty().not());
        remove.setOnAction(pressed -> shown.ifPresent(model::remove));
        load.setOnAction(pressed -> shown.ifPresent(model::loadMapping));
        save.setOnAction(pressed -> shown.ifPresent(model::saveMapping));
        listController.setOnChoice(place -> show(
                place < 0 || place >= model.files().size()
                        ? null
                        : model.files().get(place)));
        pseudonyms.selectedProperty().bindBidirectional(model.ahead().pseudonymsProperty());
        tie(() ->
                pseudonyms.selectedProperty().unbindBidirectional(model.ahead().pseudonymsProperty()));
        tie(aheadController::leave);
        tie(weatherController::leave);
        onChange(model.ahead().weatherProperty(), () -> shown.ifPresent(this::show));
        tie(listController::leave);
    }

    private void show(@Nullable Candidate file) {
        shown = Optional.empty();
        table.getColumns().clear();
        table.getItems().clear();
        if (file == null) {
            return;
        }
        name.setText(file.found().name());
        role.setValue(file.role());
        shown = Optional.of(file);
        start.setText(look.messages().text("data.preview.import", model.files().size()));
        load.setVisible(file.isMappable());
        save.setVisible(file.isMappable());
        String words = trouble(file);
        trouble.setVisible(!words.isEmpty());
        trouble.setManaged(trouble.isVisible());
        missing.setText(words);
        showDayOne(file);
        form.setText("");
        if (file.look() != null) {
            showRows(file, file.look());
        }
    }

    private void showDayOne(Candidate file) {
        FilePreview about = file.look();
        boolean counts = file.isMappable() && about != null && about.form().dates() == DateForm.DAY_NUMBER;
        numbered.setVisible(counts);
        numbered.setManaged(counts);
        Optional<Candidate> before = shown;
        shown = Optional.empty();
        dayOne.setValue(counts && about != null ? about.mapping().dayOne() : null);
        shown = before;
    }

    /** What keeps a file from being imported, with the one action that helps; empty where nothing does. */
    private String trouble(Candidate file) {
        if (file.found().problem() != null) {
            ProblemText problem =
                    ProblemText.of(file.found().problem(), look.messages().locale());
            return problem.problem() + " " + problem.remedy();
        }
        FilePreview about = file.look();
        if (file.role() == FileRole.UNKNOWN) {
            return look.messages().text("data.preview.unknown");
        }
        if (file.role() != FileRole.SALES || about == null || about.missing().isEmpty()) {
            return "";
        }
        String fields = about.missing().stream()
                .map(field -> look.messages().name("data.required", field))
                .collect(Collectors.joining(look.messages().text("data.preview.next")));
        return look.messages().text("data.preview.missing", fields);
    }

    private void showRows(Candidate file, FilePreview about) {
        form.setText(look.messages()
                .text(
                        "data.preview.form",
                        about.encoding(),
                        delimiter(about.delimiter()),
                        about.columns().size()));
        for (int column = 0; column < about.columns().size(); column++) {
            table.getColumns().add(column(file, about, column));
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

    private TableColumn<List<String>, String> column(Candidate file, FilePreview about, int place) {
        TableColumn<List<String>, String> column = Columns.text(
                "", width(about, place), row -> place < row.size() ? row.get(place) : "", Comparator.naturalOrder());
        column.setGraphic(head(file, about, about.columns().get(place)));
        if (file.isMappable() && about.columns().get(place).field().equals("date")) {
            double words = new Text(DateWords.of(about.form(), look.messages()))
                    .getBoundsInLocal()
                    .getWidth();
            column.setPrefWidth(Math.max(column.getPrefWidth(), words * BOLDER + 2 * LETTER));
        }
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private ColumnHead head(Candidate file, FilePreview about, PreviewColumn column) {
        AheadViewModel ahead = model.ahead();
        if (file.isWeatherTable()) {
            WeatherMapping said = ahead.weatherProperty().get();
            return new ColumnHead(column, look.messages(), said, field -> ahead.say(said.with(column.header(), field)));
        }
        if (!file.isMappable()) {
            return new ColumnHead(column, look.messages());
        }
        ColumnHead head = new ColumnHead(
                column,
                look.messages(),
                field -> model.map(file, column.header(), field),
                () -> model.segment(file, column.header()));
        if (column.field().equals("date")) {
            head.tellDates(DateWords.of(about.form(), look.messages()));
        }
        return head;
    }
}
