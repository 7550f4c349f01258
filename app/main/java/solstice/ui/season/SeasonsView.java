package solstice.ui.season;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import solstice.export.ChartPicture;
import solstice.task.SolsticeException;
import solstice.ui.common.Dialogs.FileKind;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.chart.ChartPane;
import solstice.ui.common.control.EmptyState;
import solstice.ui.season.ahead.AheadView;
import solstice.ui.season.weather.WeatherView;
import solstice.ui.season.words.WordsView;
import solstice.workflow.season.SeasonView;
import solstice.workflow.season.SeasonWords;
import solstice.workflow.season.SeriesKey.Level;
import solstice.workflow.season.SeriesOptions;
import solstice.workflow.season.SeriesOptions.Period;

/** The series on the left; on the right the chosen one: its parts, its years, the map of all families, the figures. */
public final class SeasonsView extends Screen {
    private static final int PICTURE_WIDTH = 1600;
    private static final int PICTURE_HEIGHT = 1000;

    private final SeasonsViewModel model;
    private final Look look;
    private final Map<Period, ToggleButton> periods = new EnumMap<>(Period.class);

    @FXML
    private EmptyState empty;

    @FXML
    private Node content;

    @FXML
    private HBox choices;

    @FXML
    private MenuButton choice;

    @FXML
    private Button reset;

    @FXML
    private MenuButton save;

    @FXML
    private MenuItem picture;

    @FXML
    private MenuItem drawing;

    @FXML
    private MenuItem figures;

    @FXML
    private MenuItem report;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab mapTab;

    @FXML
    private Tab yearTab;

    @FXML
    private Tab aheadTab;

    @FXML
    private Tab weatherTab;

    @FXML
    private Tab wordsTab;

    @FXML
    private Label name;

    @FXML
    private Label note;

    @FXML
    private SeriesTreeView seriesController;

    @FXML
    private PartsView partsController;

    @FXML
    private YearView yearController;

    @FXML
    private SeasonMapView mapController;

    @FXML
    private PartsTableView tableController;

    @FXML
    private AheadView aheadController;

    @FXML
    private WeatherView weatherController;

    @FXML
    private WordsView wordsController;

    public SeasonsView(SeasonsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        empty.setOnAction(pressed -> model.goToData());
        empty.visibleProperty().bind(model.readyProperty().not());
        content.visibleProperty().bind(model.readyProperty());
        choices.getChildren().add(0, periodSwitch());
        ChoiceMenu.fill(
                choice,
                look.messages(),
                () -> model.optionsProperty().get().choice(),
                wanted -> model.optionsProperty()
                        .set(new SeriesOptions(model.optionsProperty().get().period(), wanted)));
        reset.setOnAction(pressed -> partsController.panels().reset());
        picture.setOnAction(pressed -> model.placeFor(FileKind.PICTURE).ifPresent(this::draw));
        drawing.setOnAction(pressed -> model.placeFor(FileKind.DRAWING).ifPresent(this::draw));
        figures.setOnAction(pressed -> model.saveFigures());
        report.setOnAction(pressed -> model.report(seriesController.selected()));
        save.disableProperty().bind(model.partsProperty().isNull());
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        follow(tabs.getSelectionModel().selectedItemProperty(), this::look);
        follow(model.partsProperty(), this::show);
        onChange(model.optionsProperty(), this::showOptions);
        showOptions();
        tie(seriesController::leave);
        tie(partsController::leave);
        tie(yearController::leave);
        tie(mapController::leave);
        tie(tableController::leave);
        tie(aheadController::leave);
        tie(weatherController::leave);
        tie(wordsController::leave);
        model.watch();
    }

    /** What a tab shows is worked out when it is looked at. */
    private void look(Tab tab) {
        if (tab == mapTab) {
            model.watchFamilies();
        } else if (tab == aheadTab) {
            aheadController.watch();
        } else if (tab == weatherTab) {
            weatherController.watch();
        } else if (tab == wordsTab) {
            wordsController.watch();
        }
    }

    private SegmentedButton periodSwitch() {
        SegmentedButton segments = new SegmentedButton();
        for (Period period : Period.values()) {
            ToggleButton button = new ToggleButton(look.messages().name("season.period", period));
            button.setId("period-" + period.name());
            button.setOnAction(pressed -> choose(period));
            periods.put(period, button);
            segments.getButtons().add(button);
        }
        return segments;
    }

    private void choose(Period period) {
        model.optionsProperty()
                .set(new SeriesOptions(period, model.optionsProperty().get().choice()));
        showOptions();
    }

    private void showOptions() {
        periods.forEach((period, button) ->
                button.setSelected(period == model.optionsProperty().get().period()));
    }

    private void show(@Nullable SeasonView view) {
        if (view == null) {
            return;
        }
        name.setText(
                view.key().level() == Level.ASSORTMENT ? look.messages().text("season.tree.assortment") : view.name());
        String notes = SeasonWords.in(look.messages().locale()).notes(view);
        note.setText(notes);
        note.setTooltip(notes.isEmpty() ? null : new Tooltip(notes));
    }

    /** Draws the chart of the tab that is looked at, or the parts. */
    private void draw(Path file) {
        boolean year = tabs.getSelectionModel().getSelectedItem() == yearTab;
        ChartPane shown = year ? yearController.years() : partsController.panels();
        try {
            ChartPicture.write(file, shown.chart(), PICTURE_WIDTH, PICTURE_HEIGHT);
            model.written(file);
        } catch (SolsticeException failure) {
            model.failed(failure);
        }
    }
}
