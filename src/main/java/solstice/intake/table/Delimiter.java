package solstice.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** What stands between the columns of a text table, and around cells that hold that sign themselves. */
public final class Delimiter {
    private static final char[] KNOWN = {',', ';', '\t', '|'};
    private static final int ROWS = 60;

    private Delimiter() {}

    /** The known delimiter that cuts the first rows most alike and into most columns; a comma where none does. */
    public static char of(SourceFile source) {
        char best = ',';
        long most = 0;
        for (char candidate : KNOWN) {
            long score = score(start(source, candidate, '"'));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * What stands around cells: double quotes, single quotes, or {@link CsvRows#NO_QUOTE}. Where the double quotes at
     * the edges of cells do not pair up, they are inch marks and other text.
     */
    static char quote(SourceFile source, char delimiter) {
        int around = 0;
        int opening = 0;
        int closing = 0;
        int filled = 0;
        int single = 0;
        for (List<String> row : start(source, delimiter, CsvRows.NO_QUOTE)) {
            for (String cell : row) {
                boolean opens = cell.startsWith("\"");
                boolean closes = cell.length() > 1 && cell.endsWith("\"");
                around += opens && closes ? 1 : 0;
                opening += opens && !closes ? 1 : 0;
                closing += closes && !opens ? 1 : 0;
                filled += cell.isBlank() ? 0 : 1;
                single += cell.length() > 1 && cell.startsWith("'") && cell.endsWith("'") ? 1 : 0;
            }
        }
        if (around + opening + closing == 0) {
            return 2 * single > filled ? '\'' : '"';
        }
        int paired = around + 2 * Math.min(opening, closing);
        return 2 * paired >= around + opening + closing ? '"' : CsvRows.NO_QUOTE;
    }

    private static List<List<String>> start(SourceFile source, char delimiter, char quote) {
        List<List<String>> start = new ArrayList<>();
        try (RowReader rows = new CsvRows(source.name(), source.open(), delimiter, quote)) {
            while (start.size() < ROWS && rows.next()) {
                start.add(rows.row().texts());
            }
        } catch (IOException damaged) {
            if (start.isEmpty()) {
                throw new SolsticeException(Problem.FILE_DAMAGED, damaged, source.name());
            }
        }
        return start;
    }

    /** Rows of the commonest width, times that width less one. */
    private static long score(List<List<String>> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        long best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            best = Math.max(best, (width.getKey() - 1L) * width.getValue());
        }
        return best;
    }
}
