package solstice.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import solstice.store.SaleBlock.Column;
import solstice.store.SalesLoad.Outcome;

/**
 * The rows that a project has, so that each is kept once.
 *
 * <p>Where a shop keeps equal rows of one file, or its file numbers the lines and they have different numbers, the second such row is another row than the first, and so on: each is
 * known by which of them it is. So the same file twice still adds nothing, nor does a file that overlaps.
 */
final class KeptRows {
    private static final int WIDTH = Column.values().length;
    private static final int OCCURRENCE = WIDTH - 1;

    private final RowSet rows = new RowSet();
    private RowSet lines = new RowSet();
    private final Map<Row, Integer> occurrences = new HashMap<>();
    private final long[] scratch = new long[WIDTH];

    private record Row(long... fields) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(fields, row.fields);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(fields);
        }
    }

    /** Takes note of rows that are in the project already. */
    void remember(SaleBlock block) {
        for (int row = 0; row < block.rows(); row++) {
            block.copyRow(row, scratch);
            rows.add(scratch);
        }
    }

    /** The rows that follow come from one more file. */
    void beginFile() {
        rows.beginFile();
        occurrences.clear();
        lines = new RowSet();
    }

    /**
     * Takes note of a row, setting in it which of several equal ones it is.
     *
     * @param once whether of equal rows of one file only the first is wanted
     * @param line the print of the line's own number, which makes it another line than an equal one; 0 for none
     */
    Outcome add(long[] row, boolean once, long line) {
        boolean numberedAnew = line != 0 && lines.add(numbered(row, line)) == RowSet.Seen.NOWHERE;
        RowSet.Seen seen = rows.add(row);
        if (seen == RowSet.Seen.IN_THIS_FILE && (!once || numberedAnew)) {
            row[OCCURRENCE] = occurrences.merge(new Row(row.clone()), 1, Integer::sum);
            seen = rows.add(row);
        }
        return switch (seen) {
            case NOWHERE -> Outcome.KEPT;
            case IN_THIS_FILE -> Outcome.REPEAT;
            case ELSEWHERE -> Outcome.OVERLAP;
        };
    }

    private static long[] numbered(long[] row, long line) {
        long[] fields = Arrays.copyOf(row, WIDTH + 1);
        fields[WIDTH] = line;
        return fields;
    }
}
