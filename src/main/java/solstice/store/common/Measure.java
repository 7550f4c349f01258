package solstice.store.common;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A number that may be missing: {@code NaN} in the program, null in a table. */
public final class Measure {
    private Measure() {}

    /** The number as a table keeps it. */
    public static @Nullable Double orNull(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** The number in a column of a row. */
    public static double of(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }
}
