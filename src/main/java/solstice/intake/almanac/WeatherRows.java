package solstice.intake.almanac;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.intake.table.Row;
import solstice.intake.table.RowReader;
import solstice.intake.table.TableFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** The rows of a weather file, block by block: after an empty line a new block may begin, with headers of its own. */
final class WeatherRows {
    /** Rows without a date and weather after which a table is given up. */
    private static final int PATIENCE = 200;

    private final List<TableFile> tables;
    private final WeatherMapping mapping;
    private List<String> firstRow = List.of();

    WeatherRows(Path path, WeatherMapping mapping) {
        this.tables = TableFile.partsOf(path);
        this.mapping = mapping;
    }

    /** Takes a row; says whether more are wanted. */
    interface Visitor {
        boolean row(Place place, List<String> row);
    }

    /**
     * Where a row stands.
     *
     * @param table name of the file, or of the part of a zip
     * @param commaIsFree whether numbers may have a decimal comma, since the comma does not part the cells
     * @param columns the columns of its block
     * @param line its line
     */
    record Place(String table, boolean commaIsFree, WeatherColumns columns, long line) {}

    /**
     * Goes through the rows of all blocks of weather and of places.
     *
     * @throws SolsticeException when the file is damaged
     */
    void forEach(Visitor visitor) {
        for (TableFile table : tables) {
            try (RowReader rows = table.allRows()) {
                if (!visit(table, rows, visitor)) {
                    return;
                }
            } catch (IOException damaged) {
                throw new SolsticeException(Problem.FILE_DAMAGED, damaged, table.name());
            }
        }
    }

    private boolean visit(TableFile table, RowReader rows, Visitor visitor) throws IOException {
        WeatherColumns columns = null;
        long before = 0;
        int useless = 0;
        while (rows.next() && useless < PATIENCE) {
            Row row = rows.row();
            List<String> cells = row.texts();
            boolean apart = row.line() > before + 1;
            before = row.line();
            if (row.isBlank()) {
                before--; // what follows stands apart
                continue;
            }
            firstRow = firstRow.isEmpty() ? cells : firstRow;
            if (columns == null || !columns.isUseful() || (apart && WeatherColumns.isHeader(cells))) {
                WeatherColumns headerless = WeatherColumns.headerless(cells).orElse(null);
                columns = headerless == null ? WeatherColumns.named(cells, mapping) : headerless;
                useless += columns.isUseful() ? 0 : 1;
                if (headerless == null) {
                    continue;
                }
            }
            Place place = new Place(table.name(), table.delimiter() != ',', columns, row.line());
            if (!visitor.row(place, cells)) {
                return false;
            }
        }
        return true;
    }

    /** Columns of the first block of weather that has a row, and the first cells that hold days. */
    Sample sample(int size) {
        Sample sample = new Sample();
        forEach((place, row) -> {
            WeatherColumns columns = place.columns();
            if (columns.isWeather()) {
                sample.columns = sample.columns == null ? columns : sample.columns;
                sample.rows++;
                if (columns.has(WeatherField.DATE)) {
                    sample.dates.add(columns.cell(row, WeatherField.DATE));
                }
            }
            return sample.rows < size;
        });
        return sample;
    }

    /** The first row that is not empty. */
    List<String> firstRow() {
        return firstRow;
    }

    static final class Sample {
        private @Nullable WeatherColumns columns;
        private final List<String> dates = new ArrayList<>();
        private int rows;

        @Nullable
        WeatherColumns columns() {
            return columns;
        }

        List<String> dates() {
            return dates;
        }
    }
}
