package solstice.ui.training;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TabPane;
import org.jspecify.annotations.Nullable;
import solstice.recommender.TrainingStep;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.chart.ChartPane;
import solstice.ui.common.control.EmptyState;
import solstice.ui.common.control.Figure;
import solstice.ui.common.control.Names;
import solstice.workflow.ProjectSummary;
import solstice.workflow.devices.DeviceSurvey;
import solstice.workflow.training.BrokenTraining;
import solstice.workflow.training.TrainingRequest.Device;
import solstice.workflow.training.apart.TrainingMemory;

/** What to train with on the left, the curves as they grow on the right, models and leaderboard beneath. */
public final class TrainingView extends Screen {
    private static final int MOST_EPOCHS = 50;

    private final TrainingViewModel model;
    private final Look look;

    @FXML
    private EmptyState empty;

    @FXML
    private Node content;

    @FXML
    private Spinner<Integer> epochs;

    @FXML
    private Spinner<Integer> seed;

    @FXML
    private ChoiceBox<Device> device;

    @FXML
    private Button train;

    @FXML
    private Button resume;

    @FXML
    private Label deviceNote;

    @FXML
    private Label memoryNote;

    @FXML
    private Button cancel;

    @FXML
    private Figure loss;

    @FXML
    private Figure validation;

    @FXML
    private Figure speed;

    @FXML
    private Figure left;

    @FXML
    private ChartPane curves;

    @FXML
    private Node waiting;

    @FXML
    private Node bench;

    @FXML
    private TabPane tabs;

    @FXML
    private ModelsView modelsController;

    @FXML
    private LeaderboardView leaderboardController;

    @FXML
    private ReliabilityView reliabilityController;

    public TrainingView(TrainingViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        empty.setOnAction(pressed -> model.goToData());
        empty.visibleProperty().bind(model.readyProperty().not());
        content.visibleProperty().bind(model.readyProperty());
        bind(
                epochs,
                new IntegerSpinnerValueFactory(1, MOST_EPOCHS),
                model.epochsProperty().asObject());
        bind(
                seed,
                new IntegerSpinnerValueFactory(0, Integer.MAX_VALUE),
                model.seedProperty().asObject());
        device.getItems().setAll(Device.values());
        device.setConverter(Names.of(choice -> look.messages().name("model.device", choice)));
        device.valueProperty().bindBidirectional(model.deviceProperty());
        train.setOnAction(pressed -> model.train());
        train.visibleProperty().bind(model.trainingProperty().not());
        resume.setOnAction(pressed -> model.resume());
        resume.visibleProperty()
                .bind(model.brokenProperty()
                        .isNotNull()
                        .and(model.trainingProperty().not()));
        resume.managedProperty().bind(resume.visibleProperty());
        follow(model.surveyProperty(), found -> showDevice());
        onChange(model.deviceProperty(), this::showDevice);
        follow(model.summaryProperty(), this::showMemory);
        follow(model.brokenProperty(), this::showBroken);
        cancel.setOnAction(pressed -> model.cancel());
        cancel.visibleProperty().bind(model.trainingProperty());
        for (Node choice : List.of(epochs, seed, device)) {
            choice.disableProperty().bind(model.trainingProperty());
        }
        follow(model.latestProperty(), this::showFigures);
        follow(model.curveRevisionProperty(), revision -> showCurves());
        onChange(look.theme(), this::showCurves);
        // results need the room that training takes: it shows beside the models, and the status bar always tells of it
        bench.visibleProperty()
                .bind(tabs.getSelectionModel().selectedIndexProperty().isEqualTo(0));
        bench.managedProperty().bind(bench.visibleProperty());
        tie(modelsController::leave);
        tie(leaderboardController::leave);
        tie(reliabilityController::leave);
    }

    private void bind(Spinner<Integer> spinner, IntegerSpinnerValueFactory values, Property<Integer> property) {
        spinner.setValueFactory(values);
        values.valueProperty().bindBidirectional(property);
        // the boxed view of a primitive property is held weakly: tie its life to the spinner's
        spinner.getProperties().put("value", property);
    }

    private void showDevice() {
        DeviceSurvey survey = model.surveyProperty().get();
        Locale locale = look.messages().locale();
        if (survey == null) {
            deviceNote.setText("");
        } else if (model.deviceProperty().get() == Device.CPU) {
            deviceNote.setText(survey.onProcessor(locale));
        } else if (model.deviceProperty().get() == Device.GPU && survey.usable().isEmpty()) {
            deviceNote.setText(survey.reason(locale));
        } else {
            deviceNote.setText(survey.sentence(locale));
        }
    }

    private void showMemory(@Nullable ProjectSummary project) {
        memoryNote.setText(Optional.ofNullable(project)
                .flatMap(TrainingMemory::of)
                .map(memory -> look.messages()
                        .text(
                                memory.fits() ? "model.memory" : "model.memory.short",
                                look.formats().decimal(memory.needed() / 1e9, 1),
                                look.formats().decimal(memory.given() / 1e9, 1)))
                .orElse(""));
    }

    private void showBroken(@Nullable BrokenTraining broken) {
        resume.setText(
                broken == null
                        ? look.messages().text("model.resume")
                        : look.messages()
                                .text(
                                        "model.resume.at",
                                        broken.at().step(),
                                        broken.at().steps()));
    }

    private void showFigures(@Nullable TrainingStep step) {
        Formats formats = look.formats();
        loss.setValue(formats.decimal(model.curve().loss(), 3));
        validation.setValue(formats.decimal(model.curve().validation(), 4));
        speed.setValue(step == null ? Formats.NONE : formats.whole(step.examplesPerSecond()));
        left.setValue(step == null ? Formats.NONE : formats.duration(step.secondsLeft()));
    }

    private void showCurves() {
        boolean none = model.curve().isEmpty();
        waiting.setVisible(none);
        curves.setVisible(!none);
        if (!none) {
            curves.show(
                    new TrainingCharts(look).curves(model.curve()),
                    place -> look.messages().text("model.place", look.formats().decimal(place, 1)),
                    value -> look.formats().decimal(value, 3));
        }
    }
}
