package solstice.seasonality.response;

import java.util.Arrays;
import solstice.seasonality.effects.Sweep;

/**
 * Ordinary least squares on a handful of columns.
 *
 * @param coefficients one a column
 * @param bread inverse of X'X
 * @param residuals one a row
 */
record LeastSquares(double[] coefficients, double[][] bread, double[] residuals) {
    /** A column that the others explain to this part has no coefficient of its own: it is 0. */
    private static final double COLLINEAR = 1e-9;

    static LeastSquares fit(double[][] x, double[] y, int columns) {
        double[][] square = new double[columns][columns];
        double[] cross = new double[columns];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < columns; j++) {
                cross[j] += x[i][j] * y[i];
                for (int k = 0; k < columns; k++) {
                    square[j][k] += x[i][j] * x[i][k];
                }
            }
        }
        double[][] bread = inverse(square);
        double[] coefficients = times(bread, cross);
        double[] residuals = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            residuals[i] = y[i] - dot(coefficients, x[i]);
        }
        return new LeastSquares(coefficients, bread, residuals);
    }

    /** What a row pulls on its own fit: its diagonal element of the hat matrix. */
    double leverage(double[] row) {
        return dot(times(bread, row), row);
    }

    static double dot(double[] coefficients, double[] row) {
        double sum = 0;
        for (int j = 0; j < coefficients.length; j++) {
            sum += coefficients[j] * row[j];
        }
        return sum;
    }

    static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, vector)).toArray();
    }

    /** Sweeps column by column, so that columns that others explain are left out. */
    private static double[][] inverse(double[][] square) {
        int n = square.length;
        double[][] a = Arrays.stream(square).map(double[]::clone).toArray(double[][]::new);
        boolean[] left = new boolean[n];
        for (int k = 0; k < n; k++) {
            left[k] = !(a[k][k] > COLLINEAR * square[k][k]);
            if (!left[k]) {
                Sweep.column(a, k);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = left[i] || left[j] ? 0 : -a[i][j];
            }
        }
        return a;
    }
}
