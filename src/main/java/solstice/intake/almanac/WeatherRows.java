package solstice.intake.almanac;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.intake.table.Delimiter;
import solstice.intake.table.SourceFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** The rows of a weather file, block by block: an empty line ends a block, and the first row of one names its columns. */
final class WeatherRows {
    private final SourceFile source;
    private final WeatherMapping mapping;
    private final char delimiter;
    private List<String> firstRow = List.of();

    WeatherRows(SourceFile source, WeatherMapping mapping) {
        this.source = source;
        this.mapping = mapping;
        delimiter = Delimiter.of(source);
    }

    /** Takes a row; says whether more are wanted. */
    interface Visitor {
        boolean row(WeatherColumns columns, List<String> row, long line);
    }

    /**
     * Goes through the rows of all blocks of weather and of places.
     *
     * @throws SolsticeException when the file is damaged
     */
    void forEach(Visitor visitor) {
        try (Reader reader = source.open();
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)) {
            visit(rows, visitor);
        } catch (IOException | UncheckedIOException | CsvParseException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, source.name());
        }
    }

    private void visit(Iterable<CsvRecord> rows, Visitor visitor) {
        WeatherColumns columns = null;
        for (CsvRecord row : rows) {
            List<String> cells = row.getFields();
            if (cells.stream().allMatch(String::isBlank)) {
                columns = null;
                continue;
            }
            boolean header = false;
            if (columns == null) {
                columns = WeatherColumns.headerless(cells).orElse(null);
                header = columns == null;
                columns = columns == null ? WeatherColumns.named(cells, mapping) : columns;
                firstRow = firstRow.isEmpty() ? cells : firstRow;
            }
            if (!header
                    && (columns.isWeather() || columns.isPlaces())
                    && !visitor.row(columns, cells, row.getStartingLineNumber())) {
                return;
            }
        }
    }

    /** Columns of the first block of weather, if there is one with a row in it, and the first cells that hold its days. */
    Sample sample(int size) {
        Sample sample = new Sample();
        forEach((columns, row, line) -> {
            if (columns.isWeather()) {
                sample.columns = sample.columns == null ? columns : sample.columns;
                if (columns.has(WeatherField.DATE)) {
                    sample.dates.add(columns.cell(row, WeatherField.DATE));
                }
            }
            return sample.dates.size() < size;
        });
        return sample;
    }

    /** The first row that is not empty. */
    List<String> firstRow() {
        return firstRow;
    }

    /** Whether numbers may have a decimal comma, since the comma does not part the cells. */
    boolean commaIsFree() {
        return delimiter != ',';
    }

    static final class Sample {
        private @Nullable WeatherColumns columns;
        private final List<String> dates = new ArrayList<>();

        @Nullable
        WeatherColumns columns() {
            return columns;
        }

        List<String> dates() {
            return dates;
        }
    }
}
