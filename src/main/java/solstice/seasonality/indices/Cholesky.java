package solstice.seasonality.indices;

/** The lower triangular root of a symmetric positive definite matrix, whose lower half is read and overwritten. */
final class Cholesky {
    private final double[][] root;

    Cholesky(double[][] matrix) {
        root = matrix;
        for (int i = 0; i < root.length; i++) {
            double[] row = root[i];
            for (int j = 0; j <= i; j++) {
                double sum = row[j];
                for (int k = 0; k < j; k++) {
                    sum -= row[k] * root[j][k];
                }
                row[j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / root[j][j];
            }
        }
    }

    /** Solves root x = right. */
    double[] forward(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            double sum = x[i];
            for (int k = 0; k < i; k++) {
                sum -= root[i][k] * x[k];
            }
            x[i] = sum / root[i][i];
        }
        return x;
    }
}
