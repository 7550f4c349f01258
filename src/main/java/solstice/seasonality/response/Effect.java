package solstice.seasonality.response;

/**
 * How far sales move with one figure of the weather, other figures being equal.
 *
 * @param driver the figure
 * @param perUnit change of sales, as share of what is usual, for one {@link Driver#unit} above usual: in the same week
 *     and the two after it, summed; .03 is three percent of a week's sales
 * @param lags its parts: the same week, one week later, two weeks later
 * @param standardError of {@code perUnit}
 * @param low lower end of its interval, {@value #COVERAGE}
 * @param high upper end
 * @param p probability of a change at least as far from zero, were there none
 * @param q the same, corrected for all that was tested together ({@link FalseDiscovery})
 * @param usual a usual anomaly: the standard deviation of the weeks' anomalies, in units
 */
public record Effect(
        Driver driver,
        double perUnit,
        double[] lags,
        double standardError,
        double low,
        double high,
        double p,
        double q,
        double usual) {
    /** What the interval covers. */
    public static final double COVERAGE = 0.95;
    /** A share of false alarms among effects told that one may live with. */
    public static final double FALSE_ALARMS = 0.05;

    /** Share of usual sales that a usual anomaly moves. */
    public double swing() {
        return perUnit * usual;
    }

    /** The largest share, up or down, that the interval still allows a usual anomaly to move. */
    public double largest() {
        return Math.max(Math.abs(low), Math.abs(high)) * usual;
    }

    /** Whether it is beyond chance. */
    public boolean isTold() {
        return q <= FALSE_ALARMS;
    }

    Effect withQ(double corrected) {
        return new Effect(driver, perUnit, lags, standardError, low, high, p, corrected, usual);
    }
}
