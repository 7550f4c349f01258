package solstice.intake.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One row of a table: the letters of its cells side by side in one array.
 *
 * <p>The row is filled anew for each line of a file, so that reading allocates nothing per cell; what is wanted later
 * must be copied out of it ({@link #text}).
 */
public final class Row {
    /** Letters of a cell that are kept. Of a longer one, one letter more is kept, which tells that it was longer. */
    public static final int LONGEST = 1_000;

    /** Cells of a row that are kept, as many as a worksheet can have; further ones are dropped. */
    public static final int MOST_CELLS = 16_384;

    private char[] letters = new char[1 << 10];
    private int[] ends = new int[1 << 5];
    private int cells;
    private long line;

    /** Empties the row for the next line. */
    void begin(long startingLine) {
        line = startingLine;
        cells = 0;
    }

    /** Adds a cell. */
    void add(char[] from, int offset, int length) {
        if (cells == MOST_CELLS) {
            return;
        }
        int kept = Math.min(length, LONGEST + 1);
        int begin = cells == 0 ? 0 : ends[cells - 1];
        makeRoom(begin + kept);
        System.arraycopy(from, offset, letters, begin, kept);
        ends[cells++] = begin + kept;
    }

    /** Adds a cell. */
    void add(String text) {
        if (cells == MOST_CELLS) {
            return;
        }
        int kept = Math.min(text.length(), LONGEST + 1);
        int begin = cells == 0 ? 0 : ends[cells - 1];
        makeRoom(begin + kept);
        text.getChars(0, kept, letters, begin);
        ends[cells++] = begin + kept;
    }

    private void makeRoom(int needed) {
        if (needed > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(needed, 2 * letters.length));
        }
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, 2 * cells);
        }
    }

    /** The line of the file on which the row begins, counting from 1. */
    public long line() {
        return line;
    }

    public int cells() {
        return cells;
    }

    /** The letters of all cells, one after the other; valid until the next row is read. */
    public char[] letters() {
        return letters;
    }

    /** Where a cell begins in {@link #letters}. */
    public int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    /** Where a cell ends in {@link #letters}. */
    public int end(int cell) {
        return ends[cell];
    }

    /** A copy of a cell's text. */
    public String text(int cell) {
        int start = start(cell);
        return new String(letters, start, ends[cell] - start);
    }

    /** Copies of all cells' texts. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(cells);
        for (int cell = 0; cell < cells; cell++) {
            texts.add(text(cell));
        }
        return texts;
    }

    /** Whether a cell is absent or holds nothing but blanks. */
    public boolean isBlank(int cell) {
        if (cell >= cells) {
            return true;
        }
        for (int i = start(cell); i < ends[cell]; i++) {
            if (!Character.isWhitespace(letters[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        for (int cell = 0; cell < cells; cell++) {
            if (!isBlank(cell)) {
                return false;
            }
        }
        return true;
    }
}
