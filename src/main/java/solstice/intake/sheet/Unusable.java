package solstice.intake.sheet;

import solstice.intake.table.RejectReason;

/** Why a row cannot be used: what one of its cells says. */
public final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final int column;
    private final RejectReason reason;

    /** Blames a column, or -1 where the row as a whole is at fault. */
    public Unusable(int column, RejectReason reason) {
        super(reason.words(), null, false, false);
        this.column = column;
        this.reason = reason;
    }

    public int column() {
        return column;
    }

    public RejectReason reason() {
        return reason;
    }
}
