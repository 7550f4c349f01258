package solstice.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;

/** Reads a project from end to end, to learn whether all of it can be read. */
final class WholeReading {
    private WholeReading() {}

    /** Reads every value: a page that was overwritten while it was being copied does not match its checksum. */
    static void of(Jdbi jdbi) {
        jdbi.useHandle(handle -> {
            var tables = handle.createQuery(
                            "select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                    .mapTo(String.class)
                    .list();
            for (String table : tables) {
                handle.createQuery("select * from \"" + table + "\"")
                        .map((row, context) -> values(row))
                        .forEach(values -> {});
            }
        });
    }

    private static int values(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            if (row.getObject(column) instanceof Blob blob) {
                try (InputStream content = blob.getBinaryStream()) {
                    content.transferTo(OutputStream.nullOutputStream());
                } catch (IOException damaged) {
                    throw new UncheckedIOException(damaged);
                }
            }
        }
        return columns;
    }
}
