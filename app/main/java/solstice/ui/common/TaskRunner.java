package solstice.ui.common;

import javafx.collections.ObservableList;
import solstice.task.Progress;

/** Runs work that would hold up the window, and brings its end back to the thread that may touch the window. */
public interface TaskRunner {

    /** Work that may take long, may fail, and looks at its progress now and then to see whether it is still wanted. */
    @FunctionalInterface
    interface Work<T> {
        T call(Progress progress) throws Exception;
    }

    /**
     * Starts work.
     *
     * @param label what it is, in the words of the person waiting
     * @return where to say what follows; a failure that nobody asked for goes to the error surface
     */
    <T> Pending<T> run(String label, Work<T> work);

    /** Does something on the thread that may touch the window, soon; for news that comes while work goes on. */
    void onWindow(Runnable action);

    /** Work under way, oldest first; changed only on the thread that may touch the window. */
    ObservableList<RunningTask> running();
}
