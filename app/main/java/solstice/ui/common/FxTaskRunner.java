package solstice.ui.common;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Runs work on threads of its own and reports on the JavaFX thread. The threads never keep the program alive. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "solstice-work");
        thread.setDaemon(true);
        return thread;
    });
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> seen = FXCollections.unmodifiableObservableList(running);
    private final Consumer<? super Throwable> unasked;

    /** Hands failures that the asker does not handle to {@code unasked}. */
    public FxTaskRunner(Consumer<? super Throwable> unasked) {
        this.unasked = unasked;
    }

    @Override
    public <T> Pending<T> run(String label, Work<T> work) {
        Pending<T> pending = new Pending<>(unasked);
        RunningTask task = new RunningTask(label, Platform::runLater);
        running.add(task);
        threads.execute(() -> carryOut(work, task, pending));
        return pending;
    }

    // A failure of any kind must reach the person; an Error here is most often a native library that is missing.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private <T> void carryOut(Work<T> work, RunningTask task, Pending<T> pending) {
        try {
            T value = work.call(task);
            finish(task, () -> pending.succeed(value));
        } catch (Throwable reason) {
            finish(task, () -> pending.fail(reason));
        }
    }

    private void finish(RunningTask task, Runnable tell) {
        Platform.runLater(() -> {
            running.remove(task);
            tell.run();
        });
    }

    @Override
    public void onWindow(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public ObservableList<RunningTask> running() {
        return seen;
    }

    /** Tells everything under way to end. */
    @Override
    public void close() {
        running.forEach(RunningTask::cancel);
        threads.shutdown();
    }
}
