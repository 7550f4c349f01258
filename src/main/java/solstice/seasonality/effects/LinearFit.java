package solstice.seasonality.effects;

/** A weighted least-squares fit of a few columns; one that the others make up already is left out. */
public final class LinearFit {
    private final LeastSquares fit;
    private final double squares;

    private LinearFit(LeastSquares fit, double squares) {
        this.fit = fit;
        this.squares = squares;
    }

    /**
     * Fits.
     *
     * @param columns each as long as {@code y}
     * @param y to be explained; {@code NaN} where the weight is 0
     * @param weight of each observation
     */
    public static LinearFit of(double[][] columns, double[] y, double[] weight) {
        LeastSquares fit = LeastSquares.of(columns, y, weight);
        double[] residual = fit.residual(columns, y);
        double squares = 0;
        for (int i = 0; i < y.length; i++) {
            squares += weight[i] > 0 ? weight[i] * residual[i] * residual[i] : 0;
        }
        return new LinearFit(fit, squares);
    }

    /** The factor of a column; 0 where it was left out. */
    public double coefficient(int column) {
        return fit.coefficient()[column];
    }

    /** Weighted sum of squares of what is left. */
    public double squares() {
        return squares;
    }
}
