package solstice.seasonality.response;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t distribution taken either way, for any degrees of freedom above 0. */
public final class StudentT {
    private StudentT() {}

    /** The probability of at least {@code |t|} either way; 1 where there is no t. */
    public static double beyond(double t, double freedom) {
        return Double.isNaN(t) ? 1 : 2 * TDistribution.of(freedom).survivalProbability(Math.abs(t));
    }

    /** The t that the given part of the distribution lies within, either way. */
    public static double reach(double part, double freedom) {
        return TDistribution.of(freedom).inverseSurvivalProbability((1 - part) / 2);
    }
}
