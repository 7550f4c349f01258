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

    /** Replaces a symmetric positive definite matrix {@code [n, n]} by its inverse. */
    void invert(int n, float[] matrix);
}
