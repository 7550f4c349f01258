package solstice.intake.sales;

import solstice.intake.table.Reject;

/** Why a row cannot be used. */
final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final String reason;

    Unusable(String column, String value, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    Reject reject(String file, long row) {
        return new Reject(file, row, column, value, reason);
    }
}
