package solstice.recommender.neural;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas;
import solstice.recommender.Matrices;

/**
 * On the processor, by direct calls to the OpenBLAS that ND4J ships.
 *
 * <p>Each thread keeps its own native buffers and grows them to the largest matrices it has met; a copy in and out
 * costs less than the pinning that JNI would do.
 */
public final class BlasMatrices implements Matrices {
    private static final byte UPPER = 'U';

    /** Rows that go there and back together: enough for full speed, few enough to stay in the cache. */
    private static final int ROWS = 64;

    private final ThreadLocal<Buffer> left = ThreadLocal.withInitial(Buffer::new);
    private final ThreadLocal<Buffer> right = ThreadLocal.withInitial(Buffer::new);
    private final ThreadLocal<Buffer> result = ThreadLocal.withInitial(Buffer::new);
    private final ThreadLocal<Buffer> other = ThreadLocal.withInitial(Buffer::new);

    @Override
    public void multiply(Shape shape, float[] a, float[] b, float keep, float[] c) {
        int m = shape.rows();
        int n = shape.columns();
        int k = shape.inner();
        FloatPointer first = left.get().filled(a, m * k);
        FloatPointer second = right.get().filled(b, k * n);
        FloatPointer product =
                keep == 0 ? result.get().sized(m * n) : result.get().filled(c, m * n);
        boolean turnA = shape.a() == Form.TRANSPOSED;
        boolean turnB = shape.b() == Form.TRANSPOSED;
        openblas.cblas_sgemm(
                openblas.CblasRowMajor,
                turnA ? openblas.CblasTrans : openblas.CblasNoTrans,
                turnB ? openblas.CblasTrans : openblas.CblasNoTrans,
                m,
                n,
                k,
                1,
                first,
                turnA ? m : k,
                second,
                turnB ? k : n,
                keep,
                product,
                n);
        product.get(c, 0, m * n);
    }

    /** A matrix in native memory, which is freed when nothing refers to it. */
    private record NativeTable(int rows, int columns, FloatPointer values) implements Table {}

    @Override
    public Table table(int rows, int columns, float[] values) {
        FloatPointer copy = new FloatPointer(Math.multiplyExact((long) rows, columns));
        return new NativeTable(rows, columns, copy.put(values, 0, rows * columns));
    }

    @Override
    public void dots(int rows, float[] a, Table table, int from, int to, float[][] c) {
        NativeTable factor = (NativeTable) table;
        int n = to - from;
        int k = factor.columns;
        FloatPointer first = left.get().filled(a, rows * k);
        FloatPointer product = result.get().sized((long) rows * n);
        openblas.cblas_sgemm(
                openblas.CblasRowMajor,
                openblas.CblasNoTrans,
                openblas.CblasTrans,
                rows,
                n,
                k,
                1,
                first,
                k,
                factor.values.getPointer((long) from * k),
                k,
                0,
                product,
                n);
        for (int row = 0; row < rows; row++) {
            product.getPointer((long) row * n).get(c[row], 0, n);
        }
    }

    @Override
    public void back(int rows, float[][] slopes, float[] a, Table table, float[] aSlope, float[] tableSlope) {
        NativeTable factor = (NativeTable) table;
        int n = factor.rows;
        int k = factor.columns;
        FloatPointer slope = result.get().sized((long) rows * n);
        for (int row = 0; row < rows; row++) {
            slope.getPointer((long) row * n).put(slopes[row], 0, n);
        }
        FloatPointer first = left.get().filled(a, rows * k);
        FloatPointer found = right.get().sized((long) Math.max(rows, n) * k);
        int order = openblas.CblasRowMajor;
        int plain = openblas.CblasNoTrans;
        openblas.cblas_sgemm(order, openblas.CblasTrans, plain, n, k, rows, 1, slope, n, first, k, 0, found, k);
        found.get(tableSlope, 0, n * k);
        openblas.cblas_sgemm(order, plain, plain, rows, k, n, 1, slope, n, factor.values, k, 0, found, k);
        found.get(aSlope, 0, rows * k);
    }

    @Override
    public void thereAndBack(int rows, float[] a, Table table, Turn turn, float[] aSlope, float[] tableSlope) {
        NativeTable factor = (NativeTable) table;
        int n = factor.rows;
        int k = factor.columns;
        FloatPointer some = left.get().sized((long) ROWS * k);
        FloatPointer products = result.get().sized((long) ROWS * n);
        FloatPointer ofTable = right.get().sized((long) n * k);
        FloatPointer ofRows = other.get().sized((long) ROWS * k);
        float[] line = new float[n];
        int order = openblas.CblasRowMajor;
        int plain = openblas.CblasNoTrans;
        int turned = openblas.CblasTrans;
        for (int from = 0; from < rows; from += ROWS) {
            int m = Math.min(ROWS, rows - from);
            some.put(a, from * k, m * k);
            openblas.cblas_sgemm(order, plain, turned, m, n, k, 1, some, k, factor.values, k, 0, products, n);
            for (int row = 0; row < m; row++) {
                FloatPointer place = products.getPointer((long) row * n);
                place.get(line, 0, n);
                turn.turn(from + row, line);
                place.put(line, 0, n);
            }
            int keep = from == 0 ? 0 : 1;
            openblas.cblas_sgemm(order, turned, plain, n, k, m, 1, products, n, some, k, keep, ofTable, k);
            openblas.cblas_sgemm(order, plain, plain, m, k, n, 1, products, n, factor.values, k, 0, ofRows, k);
            ofRows.get(aSlope, from * k, m * k);
        }
        ofTable.get(tableSlope, 0, n * k);
    }

    @Override
    public void invert(int n, float[] matrix) {
        try (FloatPointer native_ = new FloatPointer(matrix)) {
            // Column by column to LAPACK, so its upper triangle is our lower one; symmetric, so no matter.
            check(openblas.LAPACKE_spotrf(openblas.LAPACK_COL_MAJOR, UPPER, n, native_, n));
            check(openblas.LAPACKE_spotri(openblas.LAPACK_COL_MAJOR, UPPER, n, native_, n));
            native_.get(matrix);
        }
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < row; column++) {
                matrix[column * n + row] = matrix[row * n + column];
            }
        }
    }

    private static void check(int outcome) {
        if (outcome != 0) {
            throw new ArithmeticException("the matrix is not positive definite: LAPACK says " + outcome);
        }
    }

    /** Native memory that grows when needed. */
    private static final class Buffer {
        private FloatPointer memory = new FloatPointer(1024);

        FloatPointer sized(long size) {
            if (memory.capacity() < size) {
                memory.close();
                memory = new FloatPointer(size);
            }
            return memory;
        }

        FloatPointer filled(float[] from, int size) {
            return sized(size).put(from, 0, size);
        }
    }
}
