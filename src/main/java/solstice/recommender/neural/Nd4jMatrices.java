package solstice.recommender.neural;

import java.util.Optional;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import solstice.recommender.Matrices;

/** On whatever ND4J runs on: a GPU where there is one, and the processor as its double in tests. */
public final class Nd4jMatrices implements Matrices {

    /** The operations on a GPU, when ND4J has been loaded for CUDA and found a card. */
    public static Optional<Matrices> gpu() {
        try {
            boolean cuda = Nd4j.getBackend().getClass().getName().contains("Cublas")
                    || Nd4j.getExecutioner().getClass().getName().contains("Cuda");
            return cuda ? Optional.of(new Nd4jMatrices()) : Optional.empty();
        } catch (LinkageError unusable) {
            return Optional.empty();
        }
    }

    @Override
    public void multiply(Shape shape, float[] a, float[] b, float keep, float[] c) {
        int m = shape.rows();
        int n = shape.columns();
        int k = shape.inner();
        boolean turnA = shape.a() == Form.TRANSPOSED;
        boolean turnB = shape.b() == Form.TRANSPOSED;
        try (INDArray left = turnA ? array(a, k, m) : array(a, m, k);
                INDArray right = turnB ? array(b, n, k) : array(b, k, n);
                INDArray result = array(c, m, n)) {
            INDArray product = Nd4j.gemm(left, right, turnA, turnB);
            INDArray sum = keep == 0 ? product : product.addi(result);
            float[] values = sum.dup('c').data().asFloat();
            System.arraycopy(values, 0, c, 0, m * n);
        }
    }

    /** A matrix on the device. */
    private record DeviceTable(int rows, int columns, INDArray values) implements Table {}

    @Override
    public Table table(int rows, int columns, float[] values) {
        return new DeviceTable(rows, columns, array(values, rows, columns));
    }

    @Override
    public void dots(int rows, float[] a, Table table, int from, int to, float[][] c) {
        DeviceTable factor = (DeviceTable) table;
        INDArray some = factor.values.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
        try (INDArray left = array(a, rows, factor.columns);
                INDArray product = Nd4j.gemm(left, some.dup(), false, true)) {
            float[] values = product.dup('c').data().asFloat();
            for (int row = 0; row < rows; row++) {
                System.arraycopy(values, row * (to - from), c[row], 0, to - from);
            }
        }
    }

    @Override
    public void back(int rows, float[][] slopes, float[] a, Table table, float[] aSlope, float[] tableSlope) {
        DeviceTable factor = (DeviceTable) table;
        int n = factor.rows;
        int k = factor.columns;
        float[] flat = new float[rows * n];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(slopes[row], 0, flat, row * n, n);
        }
        try (INDArray slope = array(flat, rows, n);
                INDArray left = array(a, rows, k);
                INDArray ofTable = Nd4j.gemm(slope, left, true, false);
                INDArray ofRows = Nd4j.gemm(slope, factor.values, false, false)) {
            System.arraycopy(ofTable.dup('c').data().asFloat(), 0, tableSlope, 0, n * k);
            System.arraycopy(ofRows.dup('c').data().asFloat(), 0, aSlope, 0, rows * k);
        }
    }

    private static INDArray array(float[] values, int rows, int columns) {
        float[] exact = values.length == rows * columns ? values : java.util.Arrays.copyOf(values, rows * columns);
        return Nd4j.createFromArray(exact).reshape('c', rows, columns);
    }

    /** By OpenBLAS on the processor: LAPACK is not offered for every device, and it is done once a training. */
    @Override
    public void invert(int n, float[] matrix) {
        new BlasMatrices().invert(n, matrix);
    }
}
