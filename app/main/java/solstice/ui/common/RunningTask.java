package solstice.ui.common;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import solstice.task.Doing;
import solstice.task.Progress;

/**
 * Work under way, as the status bar shows it: what it is, which step, how far, how long still.
 *
 * <p>Reports may come from any thread and as often as they like: only the latest reaches the window, at the window's
 * own pace.
 */
public final class RunningTask implements Progress {
    private static final double NANOS = 1e9;

    private final String label;
    private final Consumer<Runnable> windowThread;
    private final long started = System.nanoTime();
    private final AtomicBoolean unwanted = new AtomicBoolean();
    private final AtomicReference<@Nullable Report> latest = new AtomicReference<>();
    private final ReadOnlyObjectWrapper<Words> step = new ReadOnlyObjectWrapper<>(locale -> "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(Double.NaN);
    private final ReadOnlyDoubleWrapper secondsLeft = new ReadOnlyDoubleWrapper(Double.NaN);
    private final ReadOnlyBooleanWrapper cancelling = new ReadOnlyBooleanWrapper();

    /** What is being done, in any language. */
    @FunctionalInterface
    public interface Words {
        String in(Locale locale);
    }

    private record Report(Words step, double fraction) {}

    /** Begins now; {@code windowThread} runs what it is given on the thread that may touch the window. */
    RunningTask(String label, Consumer<Runnable> windowThread) {
        this.label = label;
        this.windowThread = windowThread;
    }

    public String label() {
        return label;
    }

    public ReadOnlyObjectProperty<Words> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Share done, 0 to 1; {@code NaN} while nobody can tell. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Estimated from the time taken so far; {@code NaN} while nobody can tell. */
    public ReadOnlyDoubleProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    /** Whether someone has asked it to end and it has not ended yet. */
    public ReadOnlyBooleanProperty cancellingProperty() {
        return cancelling.getReadOnlyProperty();
    }

    /** Asks the work to end early; it does so at its next look at its progress. */
    public void cancel() {
        unwanted.set(true);
        cancelling.set(true);
    }

    @Override
    public void report(String what, double share) {
        tell(new Report(locale -> what, share));
    }

    @Override
    public void report(Doing what, double share, Object... arguments) {
        tell(new Report(locale -> what.words(locale, arguments), share));
    }

    private void tell(Report report) {
        if (latest.getAndSet(report) == null) {
            windowThread.accept(this::show);
        }
    }

    private void show() {
        Report report = latest.getAndSet(null);
        if (report == null) {
            return;
        }
        step.set(report.step());
        fraction.set(report.fraction());
        double taken = (System.nanoTime() - started) / NANOS;
        boolean known = report.fraction() > 0.02 && taken > 1;
        secondsLeft.set(known ? taken * (1 - report.fraction()) / report.fraction() : Double.NaN);
    }

    @Override
    public boolean isCancelled() {
        return unwanted.get();
    }
}
