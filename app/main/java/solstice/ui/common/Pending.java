package solstice.ui.common;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import solstice.task.CancelledException;

/**
 * Work whose end is still to come, or has just come.
 *
 * <p>Only one thread ever touches it: the one that may touch the window. What is asked for after the end happens at
 * once, so that inline runners behave like those in the background.
 *
 * @param <T> what the work yields
 */
public final class Pending<T> {
    private final Consumer<? super Throwable> unasked;
    private Consumer<? super T> success = ignored -> {};
    private @Nullable Consumer<? super Throwable> failure;
    private Runnable cancelled = () -> {};
    private Runnable end = () -> {};
    private @Nullable Outcome<T> outcome;

    private sealed interface Outcome<T> {
        record Done<T>(T value) implements Outcome<T> {}

        record Failed<T>(Throwable reason) implements Outcome<T> {}
    }

    /** Hands failures for which no {@link #onFailure} was given by the time they come to {@code unasked}. */
    Pending(Consumer<? super Throwable> unasked) {
        this.unasked = unasked;
    }

    public Pending<T> onSuccess(Consumer<? super T> action) {
        success = action;
        if (outcome instanceof Outcome.Done<T> done) {
            action.accept(done.value());
        }
        return this;
    }

    /** Takes failures other than a cancellation. */
    public Pending<T> onFailure(Consumer<? super Throwable> action) {
        failure = action;
        if (outcome instanceof Outcome.Failed<T> failed && !(failed.reason() instanceof CancelledException)) {
            action.accept(failed.reason());
        }
        return this;
    }

    public Pending<T> onCancelled(Runnable action) {
        cancelled = action;
        if (outcome instanceof Outcome.Failed<T> failed && failed.reason() instanceof CancelledException) {
            action.run();
        }
        return this;
    }

    /** What to do however it ends, before anything else is told. */
    public Pending<T> onEnd(Runnable action) {
        end = action;
        if (outcome != null) {
            action.run();
        }
        return this;
    }

    void succeed(T value) {
        outcome = new Outcome.Done<>(value);
        end.run();
        success.accept(value);
    }

    void fail(Throwable reason) {
        outcome = new Outcome.Failed<>(reason);
        end.run();
        if (reason instanceof CancelledException) {
            cancelled.run();
        } else if (failure != null) {
            failure.accept(reason);
        } else {
            unasked.accept(reason);
        }
    }
}
