package solstice.ui.common.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A value with its past and, after a step back, its future. Unlimited.
 *
 * @param <T> an immutable value
 */
public final class Undo<T> {
    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<T> value;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    public Undo(T initial) {
        value = new ReadOnlyObjectWrapper<>(initial);
    }

    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public T get() {
        return value.get();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Goes on to a value; what had been undone is gone. The same value again is no step. */
    public void set(T next) {
        if (!next.equals(value.get())) {
            past.push(value.get());
            future.clear();
            show(next);
        }
    }

    /** Goes one step back, where there is one. */
    public void undo() {
        if (!past.isEmpty()) {
            future.push(value.get());
            show(past.pop());
        }
    }

    /** Takes back the last step back, where there is one. */
    public void redo() {
        if (!future.isEmpty()) {
            past.push(value.get());
            show(future.pop());
        }
    }

    /** Starts afresh. */
    public void reset(T initial) {
        past.clear();
        future.clear();
        show(initial);
    }

    private void show(T now) {
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
        value.set(now);
    }
}
