package solstice.seasonality.effects;

import java.util.Arrays;

/**
 * Weighted least squares of a few columns, by the sweep operator; a column that the ones before it make up already is
 * left out.
 *
 * @param coefficient of each column; 0 where it was left out
 * @param variance of each coefficient, in units of the residual variance
 * @param used which columns were not left out
 */
record LeastSquares(double[] coefficient, double[] variance, boolean[] used) {
    private static final double COLLINEAR = 1e-8;

    /**
     * Fits.
     *
     * @param columns of the same length as {@code y}
     * @param y to be explained; an observation with weight 0 may be {@code NaN}
     * @param weight of each observation
     */
    static LeastSquares of(double[][] columns, double[] y, double[] weight) {
        int p = columns.length;
        double[][] a = products(columns, y, weight);
        double[] own = new double[p];
        boolean[] used = new boolean[p];
        for (int k = 0; k < p; k++) {
            own[k] = a[k][k];
        }
        for (int k = 0; k < p; k++) {
            if (a[k][k] > COLLINEAR * own[k] && own[k] > 0) {
                Sweep.column(a, k);
                used[k] = true;
            }
        }
        double[] coefficient = new double[p];
        double[] variance = new double[p];
        Arrays.fill(variance, Double.NaN);
        for (int k = 0; k < p; k++) {
            coefficient[k] = used[k] ? a[k][p] : 0;
            variance[k] = used[k] ? -a[k][k] : Double.NaN;
        }
        return new LeastSquares(coefficient, variance, used);
    }

    private static double[][] products(double[][] columns, double[] y, double[] weight) {
        int p = columns.length;
        double[][] a = new double[p + 1][p + 1];
        for (int i = 0; i < y.length; i++) {
            if (weight[i] > 0) {
                for (int k = 0; k <= p; k++) {
                    double left = weight[i] * (k == p ? y[i] : columns[k][i]);
                    for (int l = k; l <= p; l++) {
                        a[k][l] += left * (l == p ? y[i] : columns[l][i]);
                    }
                }
            }
        }
        for (int k = 0; k <= p; k++) {
            for (int l = 0; l < k; l++) {
                a[k][l] = a[l][k];
            }
        }
        return a;
    }

    /** What is left of {@code y}. */
    double[] residual(double[][] columns, double[] y) {
        double[] residual = y.clone();
        for (int k = 0; k < columns.length; k++) {
            for (int i = 0; i < y.length; i++) {
                residual[i] -= coefficient[k] * columns[k][i];
            }
        }
        return residual;
    }
}
