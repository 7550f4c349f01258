package solstice.intake.sheet;

/** Why a row cannot be used: what one of its cells says. */
public final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final String reason;

    /** Blames a column, or -1 where the row as a whole is at fault. */
    public Unusable(int column, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.reason = reason;
    }

    public int column() {
        return column;
    }

    public String reason() {
        return reason;
    }
}
