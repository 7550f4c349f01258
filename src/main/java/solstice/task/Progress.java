package solstice.task;

import java.util.Locale;

/**
 * How long work tells its caller where it stands, and learns that it is no longer wanted.
 *
 * <p>Work reports per batch, per series or per training step. Implementations must be cheap to call and safe from
 * any thread.
 */
public interface Progress {

    /**
     * Says what is being done and how far it is.
     *
     * @param step what is being done, in the words of the person waiting
     * @param fraction done so far, 0 to 1; {@code NaN} where nobody can tell
     */
    void report(String step, double fraction);

    /**
     * As the other, in words that the caller may put into its own language.
     *
     * @param arguments what the words tell of, in the order that the step names
     */
    default void report(Doing step, double fraction, Object... arguments) {
        report(step.words(Locale.ENGLISH, arguments), fraction);
    }

    /** Whether the caller no longer wants the result. */
    boolean isCancelled();

    /** Ends the work here, leaving the project as it was, when the caller has cancelled. */
    default void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }

    /** The share of this progress from {@code from} to {@code to}, as a progress of its own. */
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void report(String step, double fraction) {
                whole.report(step, from + (to - from) * fraction);
            }

            @Override
            public void report(Doing step, double fraction, Object... arguments) {
                whole.report(step, from + (to - from) * fraction, arguments);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /** For callers that neither watch nor cancel. */
    Progress NONE = new Progress() {
        @Override
        public void report(String step, double fraction) {
            // nobody is watching
        }

        @Override
        public void report(Doing step, double fraction, Object... arguments) {
            // nobody is watching
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };
}
