package solstice.seasonality;

import java.util.List;
import solstice.seasonality.loess.Loess;

/** What can be said of a series too short for a season: a local line through it, and no seasonal. */
public final class TrendOnly {
    private static final int NARROWEST = 7;

    private TrendOnly() {}

    /**
     * Takes a series apart into trend and remainder.
     *
     * @param y at least one observation; {@code NaN} where one is missing
     */
    public static Decomposition fit(double[] y) {
        return fit(y, Math.max(NARROWEST, y.length / 2));
    }

    /** The same with so many observations in a neighbourhood. */
    public static Decomposition fit(double[] y, int window) {
        int n = y.length;
        double[] weight = new double[n];
        double[] filled = new double[n];
        double last = 0;
        for (int i = 0; i < n; i++) {
            weight[i] = Double.isNaN(y[i]) ? 0 : 1;
            last = Double.isNaN(y[i]) ? last : y[i];
            filled[i] = last;
        }
        double[] trend = new double[n];
        Loess.of(n, window + 1 - window % 2, 1, 1).smooth(filled, weight, trend);
        return Decomposition.of(y, trend, List.of(), weight);
    }
}
