package solstice.seasonality.effects;

/** The sweep operator (Goodnight 1979, The American Statistician 33): regression one column at a time, in place. */
public final class Sweep {
    private Sweep() {}

    /**
     * Sweeps a column into a regression.
     *
     * @param a symmetric sums of products, or what earlier sweeps made of them; changed
     * @param k the column, whose element on the diagonal is not 0
     */
    public static void column(double[][] a, int k) {
        double pivot = a[k][k];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; i != k && j < a.length; j++) {
                if (j != k) {
                    a[i][j] -= a[i][k] * a[k][j] / pivot;
                }
            }
        }
        for (int i = 0; i < a.length; i++) {
            if (i != k) {
                a[i][k] /= pivot;
                a[k][i] /= pivot;
            }
        }
        a[k][k] = -1 / pivot;
    }
}
