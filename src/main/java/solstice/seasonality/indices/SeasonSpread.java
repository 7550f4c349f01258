package solstice.seasonality.indices;

/**
 * How far the series of one level stray from their parents' season, for good and in passing.
 *
 * <p>Deviations are measured on the scale (r - F) / sqrt(F), with r the ratio of an observation to the year's level and
 * F the parent's index: there the noise of counted pieces is even over the year. What strays for good comes again each
 * year; what strays in passing (a trend, a fashion, a stock-out) looks the same within one year but does not. Both are
 * taken to fade with distance h in the year as variance x persistence^h.
 *
 * @param lasting variance of what comes again
 * @param lastingPersistence correlation from one observation to the next, 0 to 1
 * @param passing variance of what does not
 * @param passingPersistence the same for it
 * @param drift variance, an observation, of the level's walk as a share of the level
 */
public record SeasonSpread(
        double lasting, double lastingPersistence, double passing, double passingPersistence, double drift) {

    /** The same shape with both variances multiplied. */
    SeasonSpread times(double factor) {
        return new SeasonSpread(lasting * factor, lastingPersistence, passing * factor, passingPersistence, drift);
    }

    /** Covariance of the lasting deviations of positions that far apart in a year. */
    double lasting(int distance) {
        return lasting * Math.pow(lastingPersistence, distance);
    }

    /** Covariance of the passing deviations of observations that far apart. */
    public double passing(int distance) {
        return passing * Math.pow(passingPersistence, distance);
    }
}
