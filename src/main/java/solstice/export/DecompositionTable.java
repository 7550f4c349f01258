package solstice.export;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import solstice.seasonality.Decomposition;

/**
 * A decomposition as CSV: {@code t,observed,trend,seasonal,remainder,weight}, or one column {@code seasonal7}, {@code
 * seasonal365}, ... for each of several seasons; {@code events} before the remainder where events took part.
 *
 * <p>Numbers are written so that reading them gives the very same double; what is missing is an empty cell. A series
 * without a season has a {@code seasonal} of zeros.
 */
public final class DecompositionTable {
    private DecompositionTable() {}

    /**
     * Writes the table.
     *
     * @param file where to; replaced if it is there
     * @param t name of each observation
     * @param parts the decomposition
     * @throws solstice.task.SolsticeException if the file cannot be written
     */
    public static void write(Path file, List<String> t, Decomposition parts) {
        CsvFile.write(file, LineDelimiter.LF, csv -> {
            csv.writeRecord(header(parts));
            for (int i = 0; i < parts.size(); i++) {
                csv.writeRecord(row(t.get(i), parts, i));
            }
        });
    }

    private static List<String> header(Decomposition parts) {
        Stream<String> seasonals = parts.seasonals().size() > 1
                ? parts.seasonals().stream().map(seasonal -> "seasonal" + seasonal.period())
                : Stream.of("seasonal");
        List<String> header = new ArrayList<>(List.of("t", "observed", "trend"));
        seasonals.forEach(header::add);
        if (hasEvents(parts)) {
            header.add("events");
        }
        header.addAll(List.of("remainder", "weight"));
        return header;
    }

    private static List<String> row(String t, Decomposition parts, int i) {
        List<String> row = new ArrayList<>(List.of(t, cell(parts.observed()[i]), cell(parts.trend()[i])));
        if (parts.seasonals().isEmpty()) {
            row.add(cell(0));
        }
        parts.seasonals().forEach(seasonal -> row.add(cell(seasonal.values()[i])));
        if (hasEvents(parts)) {
            row.add(cell(parts.events()[i]));
        }
        row.add(cell(parts.remainder()[i]));
        row.add(cell(parts.weight()[i]));
        return row;
    }

    private static boolean hasEvents(Decomposition parts) {
        return Arrays.stream(parts.events()).anyMatch(effect -> effect != 0);
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
