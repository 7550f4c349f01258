package solstice.seasonality.x13;

import solstice.seasonality.Decomposition;

/** What became of a series given to X-13. */
public sealed interface X13Outcome {

    /**
     * Taken apart.
     *
     * @param parts on the scale of the series, adding up to it: trend D12; seasonal D12 (D10 - 1) where the parts
     *     multiply; events what trading days and Easter did; the rest is the remainder. Weights are 1
     * @param tables the tables of X-13
     * @param quality how well the adjustment may be trusted
     */
    record Fit(Decomposition parts, Tables tables, Quality quality) implements X13Outcome {}

    /** Not taken apart, and why not. */
    record Refused(Reason reason) implements X13Outcome {}

    /**
     * The final tables.
     *
     * @param d10 seasonal factors, around 1 where the parts multiply, around 0 where they add up
     * @param d11 seasonally adjusted
     * @param d12 trend
     * @param d13 irregular
     * @param multiplicative whether the parts multiply
     */
    record Tables(double[] d10, double[] d11, double[] d12, double[] d13, boolean multiplicative) {}

    /**
     * Lothian and Morry's measures (1978), Statistics Canada: each good below 1, bad above, at most 3.
     *
     * @param m M1 to M11; {@code NaN} where the series is too short for one
     * @param q their weighted mean
     * @param qWithoutM2 the same without M2, which a steep trend spoils
     */
    record Quality(double[] m, double q, double qWithoutM2) {
        /** Whether the adjustment passes: Q below 1. */
        public boolean isGood() {
            return q < 1;
        }
    }

    /** Why X-13 does not take a series apart. */
    enum Reason {
        /** Fewer than three years. */
        TOO_SHORT,
        /** Observations are missing. */
        GAPS,
        /** Parts cannot multiply to zeros or negative numbers. */
        NOT_ABOVE_ZERO,
        /** All observations are the same. */
        CONSTANT,
        /** The numbers defeat its regression. */
        NO_MODEL
    }
}
