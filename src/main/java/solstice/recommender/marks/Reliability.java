package solstice.recommender.marks;

import java.util.List;

/**
 * Whether probabilities come true.
 *
 * @param brier mean square of probability less outcome
 * @param ece expected calibration error: the mean over pairs of {@code |mean probability - share bought|} of their bin
 * @param bins of equally many pairs, as nearly as equal probabilities allow, ascending
 */
public record Reliability(double brier, double ece, List<Bin> bins) {
    /** Of a method that tells no probabilities. */
    public static final Reliability NONE = new Reliability(Double.NaN, Double.NaN, List.of());

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Pairs of like probability.
     *
     * @param probability their mean probability
     * @param bought the share of them that came true
     * @param pairs how many they are
     */
    public record Bin(double probability, double bought, long pairs) {}
}
