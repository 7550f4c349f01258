package solstice.seasonality.response;

/**
 * How far a figure of the weather was off what is usual for its week.
 *
 * @param driver what was measured
 * @param values in units of the driver; one for each of the {@value #LAGS} weeks before a series, then one for each
 *     observation of the series; {@code NaN} where it is not known
 */
public record Anomaly(Driver driver, double[] values) {
    /** Sales may answer as late as this many weeks. */
    public static final int LAGS = 2;

    /** The anomaly some weeks before an observation. */
    double before(int observation, int weeks) {
        return values[LAGS + observation - weeks];
    }
}
