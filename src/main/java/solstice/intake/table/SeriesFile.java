package solstice.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * A plain series: a CSV with the header {@code t,y}, evenly spaced observations in order.
 *
 * @param t names of the observations, as they stand in the file
 * @param y observations; {@code NaN} where the cell is empty or reads NA or NaN
 */
public record SeriesFile(List<String> t, double[] y) {
    private static final Set<String> MISSING = Set.of("", "na", "nan", "null");

    public SeriesFile {
        t = List.copyOf(t);
    }

    /**
     * Reads a series.
     *
     * @throws SolsticeException if the file is not there, is no table, or has another header or a cell that is no number
     */
    public static SeriesFile read(Path path) {
        SourceFile source = SourceFile.of(path);
        List<String> t = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        try (Reader reader = source.open();
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)) {
            boolean headed = false;
            for (CsvRecord row : rows) {
                if (!headed) {
                    checkHeader(path, row);
                    headed = true;
                } else {
                    checkWidth(path, row);
                    t.add(row.getField(0).strip());
                    y.add(number(path, row));
                }
            }
        } catch (IOException | CsvParseException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, source.name());
        }
        if (y.isEmpty()) {
            throw new SolsticeException(Problem.FILE_EMPTY, source.name());
        }
        return new SeriesFile(t, y.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void checkHeader(Path path, CsvRecord row) {
        List<String> header = row.getFields().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.equals(List.of("t", "y"))) {
            throw unreadable(path, row, "the header reads \"" + String.join(",", row.getFields()) + "\", not \"t,y\"");
        }
    }

    private static void checkWidth(Path path, CsvRecord row) {
        if (row.getFieldCount() != 2) {
            throw unreadable(path, row, "it has " + row.getFieldCount() + " cells, not 2");
        }
    }

    private static double number(Path path, CsvRecord row) {
        String cell = row.getField(1).strip();
        if (MISSING.contains(cell.toLowerCase(Locale.ROOT))) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(cell);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException text) {
            // told below
        }
        throw unreadable(path, row, "y reads \"" + cell + "\", which is no finite number");
    }

    private static SolsticeException unreadable(Path path, CsvRecord row, String why) {
        return new SolsticeException(
                Problem.SERIES_UNREADABLE, path.getFileName(), Long.toString(row.getStartingLineNumber()), why);
    }
}
