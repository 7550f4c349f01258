package solstice.ui.data.incoming;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.RunningTask;
import solstice.ui.common.Screen;
import solstice.ui.common.control.TaskMeter;

/** An import under way: file, rows, rate, share, time left, and the way to call it off. */
public final class ImportingView extends Screen {
    private final IncomingViewModel model;
    private final Look look;
    private Subscription watched = Subscription.EMPTY;

    @FXML
    private Label step;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label percent;

    @FXML
    private Label left;

    @FXML
    private Button cancel;

    public ImportingView(IncomingViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        follow(model.taskProperty(), this::show);
        tie(() -> watched.unsubscribe());
    }

    private void show(@Nullable RunningTask task) {
        watched.unsubscribe();
        watched = Subscription.EMPTY;
        if (task == null) {
            return;
        }
        cancel.setOnAction(pressed -> task.cancel());
        watched = new TaskMeter(step, bar, percent, left, cancel).watch(task, look, words -> words);
    }
}
