package solstice.ui.shell;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.RunningTask;
import solstice.ui.common.Screen;
import solstice.ui.common.control.TaskMeter;
import solstice.workflow.Project;
import solstice.workflow.ProjectSummary;

/** The line at the foot of the window: project, rows, models, device, and the task under way with its Cancel. */
public final class StatusView extends Screen {
    private final ShellViewModel model;
    private final Look look;
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private Label file;

    @FXML
    private Label rows;

    @FXML
    private Label models;

    @FXML
    private Label device;

    @FXML
    private HBox taskBox;

    @FXML
    private Label task;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label percent;

    @FXML
    private Label left;

    @FXML
    private Button cancel;

    public StatusView(ShellViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        cancel.setOnAction(pressed -> model.cancelTask());
        follow(model.cardProperty(), this::showDevice);
        follow(model.projectProperty(), this::showProject);
        follow(model.summaryProperty(), this::showFigures);
        follow(model.taskProperty(), this::showTask);
        tie(() -> watched.unsubscribe());
        List.of(file, rows, models)
                .forEach(label ->
                        label.managedProperty().bind(label.textProperty().isNotEmpty()));
    }

    /** The card that would be used, where there is one. */
    private void showDevice(@Nullable String card) {
        device.setText(
                card == null
                        ? look.messages()
                                .text("status.device", Runtime.getRuntime().availableProcessors())
                        : card);
    }

    private void showProject(@Nullable Project open) {
        file.setText(open == null ? "" : open.path().getFileName().toString());
        file.setTooltip(open == null ? null : new Tooltip(open.path().toString()));
    }

    private void showFigures(@Nullable ProjectSummary figures) {
        rows.setText(figures == null ? "" : look.messages().text("status.rows", figures.rowsKept()));
        models.setText(
                figures == null || figures.rowsKept() == 0
                        ? ""
                        : look.messages().text("status.models", figures.models()));
    }

    private void showTask(@Nullable RunningTask now) {
        watched.unsubscribe();
        taskBox.setVisible(now != null);
        if (now == null) {
            return;
        }
        watched = new TaskMeter(task, bar, percent, left, cancel)
                .watch(now, look, step -> step.isEmpty() ? now.label() : now.label() + " · " + step);
    }
}
