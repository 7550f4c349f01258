package solstice.recommender;

/**
 * The few operations on dense float32 matrices that learning needs. Matrices are row by row in one array.
 *
 * <p>Implementations are safe for use from several threads.
 */
public interface Matrices {
    /** Whether a factor is taken as it stands or turned over. */
    enum Form {
        PLAIN,
        TRANSPOSED
    }

    /**
     * The sizes of a product {@code C[rows, columns] = A[rows, inner] B[inner, columns]}, each factor after its form
     * has been applied.
     */
    record Shape(int rows, int columns, int inner, Form a, Form b) {
        public static Shape plain(int rows, int columns, int inner) {
            return new Shape(rows, columns, inner, Form.PLAIN, Form.PLAIN);
        }
    }

    /** {@code c = a b + keep c}, where {@code keep} is 0 or 1. */
    void multiply(Shape shape, float[] a, float[] b, float keep, float[] c);

    /** A matrix handed over once, to be multiplied by often. It never changes. */
    interface Table {
        int rows();

        int columns();
    }

    /** Hands a matrix over; it may be given up when nothing refers to it any more. */
    Table table(int rows, int columns, float[] values);

    /**
     * Inner products of rows with some rows of a table: {@code c[i, j] = a_i . table_(from + j)}.
     *
     * @param rows number of rows of {@code a}, {@code [rows, columns of the table]}
     * @param c receives {@code rows} rows, the first {@code to - from} places of each
     */
    void dots(int rows, float[] a, Table table, int from, int to, float[][] c);

    /**
     * The way back through {@link #dots} over the whole table: from the slopes of {@code c} to those of {@code a} and of
     * the table.
     *
     * @param slopes {@code rows} rows of {@code dL/dc}
     * @param aSlope receives {@code dL/da}, {@code [rows, columns of the table]}
     * @param tableSlope receives {@code dL/dtable}, of the table's own shape
     */
    void back(int rows, float[][] slopes, float[] a, Table table, float[] aSlope, float[] tableSlope);

    /** Makes of a row of products its slopes, in place; the array may be longer than the row. */
    interface Turn {
        void turn(int row, float[] products);
    }

    /**
     * {@link #dots} with the whole table, what becomes of each row, and {@link #back}, all rows before the next call: an
     * implementation may take a few rows at a time, so that they never leave the processor's cache.
     *
     * @param turn called once for each row, from the first to the last
     */
    default void thereAndBack(int rows, float[] a, Table table, Turn turn, float[] aSlope, float[] tableSlope) {
        float[][] products = new float[rows][table.rows()];
        dots(rows, a, table, 0, table.rows(), products);
        for (int row = 0; row < rows; row++) {
            turn.turn(row, products[row]);
        }
        back(rows, products, a, table, aSlope, tableSlope);
    }

    /** Replaces a symmetric positive definite matrix {@code [n, n]} by its inverse. */
    void invert(int n, float[] matrix);
}
