package solstice.ui.common;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import solstice.task.ProblemText;
import solstice.task.SolsticeException;

/**
 * The one place where failures show: what happened, why, what to do, and a code.
 *
 * <p>A failure of the surroundings brings its own words; anything else is a fault of this program and says so. Each
 * failure is logged here, once.
 */
public final class ProblemSurface {
    /** The code of a fault in this program. */
    public static final String FAULT = "SOL-999";

    private static final Logger LOG = LoggerFactory.getLogger(ProblemSurface.class);

    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable ProblemText> problem = new ReadOnlyObjectWrapper<>();

    public ProblemSurface(Messages messages) {
        this.messages = messages;
    }

    /** What to show; null when all is well. */
    public ReadOnlyObjectProperty<@Nullable ProblemText> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void show(Throwable failure) {
        LOG.error("shown to the person", failure);
        problem.set(words(failure));
    }

    public void dismiss() {
        problem.set(null);
    }

    private ProblemText words(Throwable failure) {
        if (failure instanceof SolsticeException known) {
            return ProblemText.of(known, messages.locale());
        }
        String what = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
        return new ProblemText(
                FAULT,
                messages.text("error.fault.problem"),
                failure.getClass().getSimpleName() + ": " + what,
                messages.text("error.fault.remedy"));
    }
}
