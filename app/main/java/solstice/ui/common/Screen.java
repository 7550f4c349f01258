package solstice.ui.common;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * A view's ties to its view-model, which end when the view is taken away.
 *
 * <p>Views are built anew for another language while their view-models live on: whatever a view follows by other
 * means than a binding must be followed through here, or the old view would be kept alive.
 */
public abstract class Screen {
    private Subscription ties = Subscription.EMPTY;

    /** Acts on the value now and at each change, until the view is left. */
    protected final <T> void follow(ObservableValue<T> value, Consumer<? super T> action) {
        ties = ties.and(value.subscribe(action));
    }

    /** Acts at each change from now on, until the view is left. */
    protected final void onChange(ObservableValue<?> value, Runnable action) {
        ties = ties.and(value.subscribe(action));
    }

    /** Adds a tie made by other means. */
    protected final void tie(Subscription subscription) {
        ties = ties.and(subscription);
    }

    /** Ends all ties; the view is not shown again. */
    public final void leave() {
        ties.unsubscribe();
        ties = Subscription.EMPTY;
    }
}
