package solstice.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import solstice.intake.form.DateForm;
import solstice.intake.form.NumberForm;

/** Finds the row of headers among a table's first rows: a report's name may stand above it, or it may be absent. */
final class HeaderRow {
    private static final int ROWS = 60;
    private static final double WIDE = .6;

    private HeaderRow() {}

    /**
     * The place of the headers among the first rows: the widest row of words before the first row of values.
     *
     * @return -1 where the table begins with values at once
     */
    static int of(List<List<String>> start) {
        List<List<String>> rows = start.subList(0, Math.min(ROWS, start.size()));
        int width = rows.stream().mapToInt(HeaderRow::filled).max().orElse(0);
        List<Integer> wide = IntStream.range(0, rows.size())
                .filter(i -> filled(rows.get(i)) >= Math.max(Math.min(2, width), WIDE * width))
                .boxed()
                .toList();
        if (wide.isEmpty()) {
            return 0;
        }
        Set<Integer> valued = columnsOfValues(wide.subList(wide.size() > 1 ? 1 : 0, wide.size()).stream()
                .map(rows::get)
                .toList());
        if (valued.isEmpty() || wide.size() == 1) {
            return wide.get(0);
        }
        int best = -1;
        for (int i : wide) {
            List<String> row = rows.get(i);
            if (2 * valued.stream().filter(column -> isValue(cell(row, column))).count() >= valued.size()) {
                break; // values begin
            }
            best = best < 0 || filled(row) > filled(rows.get(best)) ? i : best;
        }
        return best;
    }

    /** The headers of a row: stripped, each once, numbered where there is none. */
    static List<String> names(List<String> row) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < row.size(); column++) {
            String name = row.get(column).strip();
            String free = name.isEmpty() ? "column " + (column + 1) : name;
            for (int again = 2; !taken.add(free); again++) {
                free = name + " (" + again + ")";
            }
            names.add(free);
        }
        return names;
    }

    private static Set<Integer> columnsOfValues(List<List<String>> rows) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                if (!row.get(column).isBlank()) {
                    int[] count = counts.computeIfAbsent(column, first -> new int[2]);
                    count[0]++;
                    count[1] += isValue(row.get(column)) ? 1 : 0;
                }
            }
        }
        Set<Integer> columns = new HashSet<>();
        counts.forEach((column, count) -> {
            if (2 * count[1] > count[0]) {
                columns.add(column);
            }
        });
        return columns;
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static int filled(List<String> row) {
        return (int) row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static boolean isValue(String cell) {
        char[] letters = cell.toCharArray();
        return NumberForm.POINT.read(letters, 0, letters.length) != NumberForm.NONE
                || NumberForm.COMMA.read(letters, 0, letters.length) != NumberForm.NONE
                || DateForm.EUROPEAN.read(letters, 0, letters.length) != DateForm.NONE
                || DateForm.AMERICAN.read(letters, 0, letters.length) != DateForm.NONE
                || DateForm.ISO_WEEK.read(letters, 0, letters.length) != DateForm.NONE;
    }
}
