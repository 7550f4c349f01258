package solstice.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.intake.table.RowReader;
import solstice.intake.table.TableFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A file of rows under headers, looked at before it is read; of a file with several tables the first. */
public final class Sheet {
    private final TableFile table;

    private Sheet(TableFile table) {
        this.table = table;
    }

    /**
     * One row below the headers.
     *
     * @param line of the file on which it begins, counting from 1
     * @param cells its texts; a row may have fewer than there are headers
     */
    public record Row(long line, List<String> cells) {
        /** A cell without blanks around it; empty where the row has no such cell. */
        public String text(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /**
     * Looks at a file's start.
     *
     * @throws SolsticeException when it is no table, saying what it is instead
     */
    public static Sheet open(Path path) {
        return new Sheet(TableFile.of(path));
    }

    /** Looks at all tables of a file: the texts in a zip that are tables, else the only one. */
    public static List<Sheet> partsOf(Path path) {
        return TableFile.partsOf(path).stream().map(Sheet::new).toList();
    }

    public String name() {
        return table.name();
    }

    /** Where it lies; see {@link TableFile#place}. */
    public Path place() {
        return table.place();
    }

    public List<String> headers() {
        return table.headers();
    }

    /** The first row below the headers; empty where there is none. */
    public List<String> firstRow() {
        return table.sample().isEmpty() ? List.of() : table.sample().get(0);
    }

    /** The filled cells of a column in the first rows, without blanks around them. */
    public List<String> sample(int column) {
        return table.sample().stream()
                .filter(row -> column >= 0 && column < row.size())
                .map(row -> row.get(column).strip())
                .filter(cell -> !Blank.is(cell))
                .toList();
    }

    /** Hands over all rows that are not blank. */
    public void read(Consumer<Row> rows) {
        try (RowReader reader = table.rows()) {
            while (reader.next()) {
                if (!reader.row().isBlank()) {
                    rows.accept(new Row(reader.row().line(), reader.row().texts()));
                }
            }
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, name());
        }
    }

    /** A row of this file that cannot be used because of what a column says. */
    public Reject reject(Row row, int column, RejectReason reason) {
        String header = column >= 0 && column < headers().size() ? headers().get(column) : "";
        String value = row.text(column);
        return new Reject(name(), row.line(), header, value.length() > 80 ? value.substring(0, 80) : value, reason);
    }
}
