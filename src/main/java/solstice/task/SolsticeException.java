package solstice.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The environment, or a file, is not as the work needs it: what happened, why, and what to do about it.
 *
 * <p>The code is stable, so that people can look it up and scripts can test it. The text of problem, cause and
 * remedy comes from the message bundle {@code solstice.task.Problems} under {@code <code>.problem}, {@code
 * <code>.cause} and {@code <code>.remedy}, filled with {@link #arguments()}.
 */
public final class SolsticeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Object> arguments;

    public SolsticeException(Problem problem, Object... arguments) {
        this(problem, null, arguments);
    }

    /** As the other, keeping the failure underneath for the log. */
    public SolsticeException(Problem problem, @Nullable Throwable cause, Object... arguments) {
        super(problem.code() + " " + List.of(arguments), cause);
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    /** What the message's placeholders stand for, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
