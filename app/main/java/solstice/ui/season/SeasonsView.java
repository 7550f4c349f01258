package solstice.ui.season;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.jfree.chart.ChartUtils;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.chart.ChartPane;
import solstice.ui.common.chart.ChartStyle;
import solstice.ui.common.control.EmptyState;
import solstice.workflow.season.SeasonView;
import solstice.workflow.season.SeriesKey.Level;
import solstice.workflow.season.SeriesOptions;
import solstice.workflow.season.SeriesOptions.Period;

/** The series on the left, the parts of the chosen one on the right. */
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
    private CheckBox robust;

    @FXML
    private Button reset;

    @FXML
    private Button picture;

    @FXML
    private Label name;

    @FXML
    private Label note;

    @FXML
    private ChartPane panels;

    @FXML
    private ChartPane indices;

    @FXML
    private SeriesTreeView seriesController;

    @FXML
    private VerdictView verdictController;

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
        robust.setSelected(model.optionsProperty().get().robust());
        robust.setOnAction(pressed -> choose(model.optionsProperty().get().period()));
        reset.setOnAction(pressed -> panels.reset());
        picture.setOnAction(pressed -> model.placeForPicture().ifPresent(this::write));
        picture.disableProperty().bind(model.partsProperty().isNull());
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        indices.setZoomable(false);
        follow(model.partsProperty(), this::show);
        onChange(look.theme(), () -> show(model.partsProperty().get()));
        onChange(model.optionsProperty(), this::showOptions);
        showOptions();
        tie(seriesController::leave);
        tie(verdictController::leave);
        model.watch();
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
        model.optionsProperty().set(new SeriesOptions(period, robust.isSelected()));
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
        note.setText(view.note());
        note.setTooltip(view.note().isEmpty() ? null : new Tooltip(view.note()));
        SeasonCharts charts = new SeasonCharts(look);
        panels.show(
                charts.panels(view.starts(), view.decomposition()),
                place -> look.formats().date(ChartStyle.day(place)),
                value -> look.formats().decimal(value, Math.abs(value) < 10 ? 1 : 0));
        indices.show(
                charts.indices(view.indices().index()),
                place -> look.messages().text("season.position", (int) Math.rint(place)),
                value -> look.formats().percent(value, 0));
    }

    private void write(Path file) {
        try {
            ChartUtils.saveChartAsPNG(file.toFile(), panels.chart(), PICTURE_WIDTH, PICTURE_HEIGHT);
            model.pictureWritten(file);
        } catch (IOException failure) {
            model.pictureFailed(failure);
        }
    }
}
