package solstice.seasonality.fit;

import java.util.Arrays;

/**
 * How regularly a product sells.
 *
 * <p>Syntetos, Boylan and Croston (2005), On the categorization of demand patterns, Journal of the Operational Research
 * Society 56.
 *
 * @param interval observations for each one with sales (ADI); infinite without sales
 * @param variation squared coefficient of variation of the sales that are not zero (CV²); 0 with fewer than two
 * @param zeroShare share of observations without sales
 * @param kind the class
 */
public record Demand(double interval, double variation, double zeroShare, Kind kind) {
    private static final double RARE = 1.32;
    private static final double UNEVEN = 0.49;

    /** The classes. */
    public enum Kind {
        /** Sells nearly always, much the same. */
        SMOOTH,
        /** Sells nearly always, now little, now much. */
        ERRATIC,
        /** Sells now and then, much the same. */
        INTERMITTENT,
        /** Sells now and then, now little, now much. */
        LUMPY,
        /** Does not sell. */
        NONE;

        /** Whether a season must be read off sums, not off single observations. */
        public boolean isRare() {
            return this == INTERMITTENT || this == LUMPY;
        }
    }

    /** Classes a series, missing observations ({@code NaN}) left out. */
    public static Demand of(double[] y) {
        double[] observed =
                Arrays.stream(y).filter(value -> !Double.isNaN(value)).toArray();
        double[] sold = Arrays.stream(observed).filter(value -> value != 0).toArray();
        if (sold.length == 0) {
            return new Demand(Double.POSITIVE_INFINITY, 0, 1, Kind.NONE);
        }
        double interval = (double) observed.length / sold.length;
        double mean = Arrays.stream(sold).average().orElse(0);
        double squares = Arrays.stream(sold).map(v -> (v - mean) * (v - mean)).sum();
        double variation = sold.length < 2 || mean == 0 ? 0 : squares / (sold.length - 1) / (mean * mean);
        Kind often = variation < UNEVEN ? Kind.SMOOTH : Kind.ERRATIC;
        Kind seldom = variation < UNEVEN ? Kind.INTERMITTENT : Kind.LUMPY;
        double zeros = 1 - (double) sold.length / observed.length;
        return new Demand(interval, variation, zeros, interval < RARE ? often : seldom);
    }
}
