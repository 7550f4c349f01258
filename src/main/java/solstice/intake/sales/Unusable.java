package solstice.intake.sales;

import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;

/** Why a row cannot be used. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final RejectReason reason;

    Unusable(String column, String value, RejectReason reason) {
        super(reason.words(), null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    Reject reject(String file, long row) {
        return new Reject(file, row, column, value, reason);
    }
}
