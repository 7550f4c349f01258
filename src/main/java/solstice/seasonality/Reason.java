package solstice.seasonality;

/**
 * One reason for a verdict, to be put into words.
 *
 * @param kind what
 * @param figure its first figure; {@code NaN} where it has none
 * @param beside its second, likewise
 */
public record Reason(Kind kind, double figure, double beside) {

    /** The kinds, with what their figures are. */
    public enum Kind {
        /** Strength of the season, and that which half of all noise of this length shows. */
        STANDS_OUT,
        /** The same, where it does not. */
        LIKE_NOISE,
        /** Mean rank correlation of the cycles, and its probability without season. */
        REPEATS,
        /** The same, where they do not. */
        DOES_NOT_REPEAT,
        /** How many of the classical tests are sure, and of how many. */
        TESTS_SURE,
        /** None of the classical tests is. */
        TESTS_SILENT,
        /** None is, and with so few cycles, the first figure, hardly any can be. */
        TESTS_POWERLESS,
        /** One observation's noise tells of the next one's, by the first figure, so that more is asked of a season. */
        NOISE_REMEMBERS,
        /** The part of the peak's lift that every span shows, where it is too little to plan with. */
        PEAK_UNSTEADY,
        /** There is less history than two cycles. */
        TOO_SHORT
    }

    static Reason of(Kind kind) {
        return new Reason(kind, Double.NaN, Double.NaN);
    }
}
