package solstice.seasonality.x13;

/**
 * What a person chose of X-13.
 *
 * @param mode how the parts go together
 * @param filter how season positions are averaged over the years
 * @param henderson terms of the moving average of the trend, odd, 3 to 101; 0 to let the data say
 */
public record X13Choice(Mode mode, Filter filter, int henderson) {
    private static final int LONGEST = 101;

    public X13Choice {
        if (henderson != 0 && (henderson % 2 == 0 || henderson < 3 || henderson > LONGEST)) {
            throw new IllegalArgumentException("a Henderson filter has 3 to 101 terms, an odd number: " + henderson);
        }
    }

    /** How the parts go together. */
    public enum Mode {
        /** A regression with ARIMA errors first: logarithm or not, trading days, Easter, outliers, then X-11. */
        AUTOMATIC,
        /** X-11 alone, parts add up. */
        ADDITIVE,
        /** X-11 alone, parts multiply. */
        MULTIPLICATIVE
    }

    /** Seasonal moving averages. */
    public enum Filter {
        /** By the moving seasonality ratio. */
        BY_THE_DATA,
        /** A season that moves fast. */
        S3X3,
        /** The usual one. */
        S3X5,
        /** A season that moves slowly. */
        S3X9,
        /** A season that never changes. */
        STABLE
    }

    /** X-13 finds out. */
    public static X13Choice automatic() {
        return new X13Choice(Mode.AUTOMATIC, Filter.BY_THE_DATA, 0);
    }

    /** X-11 alone, parts add up. */
    public static X13Choice additive() {
        return new X13Choice(Mode.ADDITIVE, Filter.BY_THE_DATA, 0);
    }

    /** X-11 alone, parts multiply. */
    public static X13Choice multiplicative() {
        return new X13Choice(Mode.MULTIPLICATIVE, Filter.BY_THE_DATA, 0);
    }
}
