package solstice.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Some thousands of sales rows, column by column: the form in which the project file keeps them.
 *
 * <p>Texts are numbers of the {@code name_block} table. As bytes, each column is written as differences from row to
 * row in zigzag variable-length form (Protocol Buffers' encoding), or as one value where all rows have the same, and
 * the whole is deflated: about 12 bytes a row where a table row takes 150, and read twenty times faster. Not for
 * several threads.
 */
final class SaleBlock {
    /** Rows in a full block. */
    static final int ROWS = 8192;

    /** The columns, in the order in which they are written; new ones only ever join at the end. */
    enum Column {
        KIND,
        PURCHASE,
        CODE,
        TITLE,
        CUSTOMER,
        COUNTRY,
        QUANTITY,
        DAY,
        SECOND,
        PRICE,
        CHANNEL,
        CURRENCY,
        DISCOUNT,
        COST,
        /** 0, or which of several equal rows of one file this is, where a shop keeps those. */
        OCCURRENCE
    }

    private static final int WIDTH = Column.values().length;
    private static final int LONGEST = 10;

    /** Blocks of this many columns were written before a column could be one value. */
    private static final int FIRST_WIDTH = 10;

    private static final byte CHANGING = 1;

    private final long[][] values = new long[WIDTH][ROWS];
    private int rows;

    int rows() {
        return rows;
    }

    boolean isFull() {
        return rows == ROWS;
    }

    void clear() {
        rows = 0;
    }

    /** Adds a row: one value for each column, in order. */
    void add(long... row) {
        for (int column = 0; column < WIDTH; column++) {
            values[column][rows] = row[column];
        }
        rows++;
    }

    /** A column's values, the first {@link #rows()} of which count. */
    @SuppressWarnings("EnumOrdinal") // the order of the columns is the order of writing
    long[] column(Column column) {
        return values[column.ordinal()];
    }

    /** Copies one row, a value for each column. */
    void copyRow(int row, long[] to) {
        for (int column = 0; column < WIDTH; column++) {
            to[column] = values[column][row];
        }
    }

    byte[] toBytes() {
        byte[] plain = new byte[WIDTH * (1 + rows * LONGEST)];
        int end = 0;
        for (long[] column : values) {
            boolean changing = isChanging(column);
            plain[end++] = changing ? CHANGING : 0;
            end = write(column, changing ? rows : 1, plain, end);
        }
        return deflate(plain, end);
    }

    private boolean isChanging(long[] column) {
        for (int row = 1; row < rows; row++) {
            if (column[row] != column[0]) {
                return true;
            }
        }
        return false;
    }

    private static int write(long[] column, int count, byte[] plain, int start) {
        int end = start;
        long last = 0;
        for (int row = 0; row < count; row++) {
            long difference = column[row] - last;
            last = column[row];
            long zigzag = (difference << 1) ^ (difference >> 63);
            while ((zigzag & ~0x7FL) != 0) {
                plain[end++] = (byte) (zigzag | 0x80);
                zigzag >>>= 7;
            }
            plain[end++] = (byte) zigzag;
        }
        return end;
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param columns how many columns there were when it was written; the later ones are all 0
     */
    static SaleBlock of(byte[] bytes, int rows, int columns) {
        if (rows < 1 || rows > ROWS || columns > WIDTH) {
            throw new IllegalArgumentException("a block has 1 to " + ROWS + " rows: " + rows);
        }
        SaleBlock block = new SaleBlock();
        block.rows = rows;
        byte[] plain = inflate(bytes, columns * (1 + rows * LONGEST));
        boolean marked = columns > FIRST_WIDTH;
        int next = 0;
        for (int column = 0; column < columns; column++) {
            boolean changing = !marked || plain[next++] == CHANGING;
            next = read(block.values[column], changing ? rows : 1, plain, next);
            if (!changing) {
                Arrays.fill(block.values[column], 0, rows, block.values[column][0]);
            }
        }
        return block;
    }

    private static int read(long[] column, int count, byte[] plain, int start) {
        int next = start;
        long last = 0;
        for (int row = 0; row < count; row++) {
            long zigzag = 0;
            int shift = 0;
            while (plain[next] < 0) {
                zigzag |= (plain[next++] & 0x7FL) << shift;
                shift += 7;
            }
            zigzag |= (long) plain[next++] << shift;
            last += (zigzag >>> 1) ^ -(zigzag & 1);
            column[row] = last;
        }
        return next;
    }

    private static byte[] deflate(byte[] plain, int length) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain, 0, length);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(length / 2 + 64);
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflate(byte[] bytes, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] plain = new byte[most];
            int length = inflater.inflate(plain);
            if (!inflater.finished() || length == 0) {
                throw new IllegalStateException("a block of sales breaks off");
            }
            return plain;
        } catch (DataFormatException damaged) {
            throw new IllegalStateException("a block of sales is damaged", damaged);
        } finally {
            inflater.end();
        }
    }
}
