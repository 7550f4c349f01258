package solstice.ui.common;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import solstice.task.Progress;

/** Does the work at once, on the caller's thread, so that tests need not wait. */
public final class DirectTaskRunner implements TaskRunner {
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private @Nullable Throwable lastFailure;
    private boolean cancelNext;

    @Override
    public <T> Pending<T> run(String label, Work<T> work) {
        Pending<T> pending = new Pending<>(reason -> lastFailure = reason);
        RunningTask task = new RunningTask(label, Runnable::run);
        if (cancelNext) {
            cancelNext = false;
            task.cancel();
        }
        running.add(task);
        finish(work, pending, task);
        return pending;
    }

    private <T> void finish(Work<T> work, Pending<T> pending, Progress task) {
        T value;
        try {
            value = work.call(task);
        } catch (Exception reason) {
            running.remove(task);
            pending.fail(reason);
            return;
        }
        running.remove(task);
        pending.succeed(value);
    }

    @Override
    public void onWindow(Runnable action) {
        action.run();
    }

    @Override
    public ObservableList<RunningTask> running() {
        return running;
    }

    /** Lets the next piece of work find itself cancelled at its first look. */
    public void cancelNext() {
        cancelNext = true;
    }

    /** The last failure that nobody had asked for; null where all went well. */
    public @Nullable Throwable lastFailure() {
        return lastFailure;
    }
}
