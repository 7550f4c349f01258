package solstice.task;

/** The work ended early because its caller asked for that; nothing was changed. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled");
    }
}
