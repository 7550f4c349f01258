package solstice.seasonality.forecast;

/**
 * Where a quantity that is never negative is expected, with a mean and a variance given: the middle part of a gamma
 * distribution, whose quantiles are taken from the cube root (Wilson and Hilferty 1931, Proceedings of the National
 * Academy of Sciences 17).
 *
 * @param low lower end, at least 0
 * @param high upper end
 * @param coverage how often the truth should lie between them, 0 to 1
 */
public record Interval(double low, double high, double coverage) {
    /** Four times in five. */
    private static final double COVERAGE = 0.8;
    /** The normal quantile of .9. */
    private static final double NORMAL_NINE_TENTHS = 1.2815515655446004;

    /** The middle four fifths. */
    static Interval of(double mean, double variance) {
        if (!(variance > 0) || mean <= 0) {
            return new Interval(Math.max(0, mean), Math.max(0, mean), COVERAGE);
        }
        double ninth = variance / (mean * mean) / 9;
        double reach = NORMAL_NINE_TENTHS * Math.sqrt(ninth);
        double low = Math.max(0, 1 - ninth - reach);
        double high = Math.max(0, 1 - ninth + reach);
        return new Interval(mean * low * low * low, mean * high * high * high, COVERAGE);
    }

    /** Whether a value lies within. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
