package solstice.ui.common.control;

import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Subscription;
import solstice.ui.common.Look;
import solstice.ui.common.RunningTask;

/**
 * Shows how far a task is: its step, share done and time left; and lets it be called off.
 *
 * @param step what is being done
 * @param bar the share done
 * @param percent the same as a figure
 * @param left the time left, where it can be told
 * @param cancel disabled once pressed
 */
public record TaskMeter(Label step, ProgressBar bar, Label percent, Label left, Button cancel) {

    /**
     * Follows a task.
     *
     * @param words what to say of a step
     * @return to be unsubscribed when it is of no more interest
     */
    public Subscription watch(RunningTask task, Look look, UnaryOperator<String> words) {
        return task.stepProperty()
                .subscribe(
                        now -> step.setText(words.apply(now.in(look.messages().locale()))))
                .and(task.fractionProperty().subscribe(done -> showShare(done.doubleValue(), look)))
                .and(task.secondsLeftProperty().subscribe(seconds -> showTimeLeft(seconds.doubleValue(), look)))
                .and(task.cancellingProperty().subscribe(cancel::setDisable));
    }

    private void showShare(double share, Look look) {
        bar.setProgress(Double.isNaN(share) ? ProgressBar.INDETERMINATE_PROGRESS : share);
        percent.setText(Double.isNaN(share) ? "" : look.formats().percent(share, 0));
    }

    private void showTimeLeft(double seconds, Look look) {
        String time = look.formats().duration(seconds);
        left.setText(Double.isNaN(seconds) ? "" : look.messages().text("status.left", time));
    }
}
