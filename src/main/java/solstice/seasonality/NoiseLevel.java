package solstice.seasonality;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How strong a season looks in pure noise: with two cycles, half of any noise passes for a season.
 *
 * <p>Noise of the same length goes through the same plan; a strength counts only for what it has beyond that. What the
 * remainder keeps of the movement, 1 - strength, is a ratio of variances; a beta distribution with the mean of the
 * simulated ones, and their variance on the side of strong seasons, gives probabilities beyond the number of simulations.
 *
 * @param median strength that half of all such noise shows
 * @param likely strength that 5% of it exceeds
 * @param extreme strength that 1% of it exceeds
 * @param persistence correlation of one observation's noise with the next one's; 0 for white noise
 * @param rest what the remainder keeps in such noise
 */
public record NoiseLevel(double median, double likely, double extreme, double persistence, Rest rest) {
    private static final int SERIES = 300;
    private static final long SEED = 20_091_201;
    private static final double LEAST = 1e-9;

    /** Of a series too short to tell. */
    public static final NoiseLevel UNKNOWN =
            new NoiseLevel(Double.NaN, Double.NaN, Double.NaN, Double.NaN, new Rest(Double.NaN, Double.NaN));

    /**
     * Distribution of 1 - strength in noise: beta.
     *
     * @param mean above 0 and below 1
     * @param variance above 0, below mean (1 - mean)
     */
    public record Rest(double mean, double variance) {
        private BetaDistribution distribution() {
            double size = mean * (1 - mean) / variance - 1;
            return BetaDistribution.of(mean * size, (1 - mean) * size);
        }
    }

    /** Measures the level of white noise; the same plan always gives the same level. */
    public static NoiseLevel of(MstlPlan plan, int n) {
        return of(plan.fitAll(noise(n, 0, SERIES)), 0);
    }

    /** The level that decomposed noise shows. */
    static NoiseLevel of(List<Decomposition> noise, double persistence) {
        double[] kept = noise.stream().mapToDouble(parts -> 1 - strength(parts)).toArray();
        double mean = within(Arrays.stream(kept).average().orElse(0.5), 1);
        double variance = Arrays.stream(kept)
                .filter(value -> value < mean)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        return of(new Rest(mean, within(variance, mean * (1 - mean))), persistence);
    }

    private static double within(double value, double below) {
        return Math.min(below * (1 - LEAST), Math.max(below * LEAST, value));
    }

    private static NoiseLevel of(Rest rest, double persistence) {
        BetaDistribution kept = rest.distribution();
        return new NoiseLevel(
                1 - kept.inverseCumulativeProbability(0.5),
                1 - kept.inverseCumulativeProbability(0.05),
                1 - kept.inverseCumulativeProbability(0.01),
                persistence,
                rest);
    }

    private static double strength(Decomposition parts) {
        return Strength.ofSeasonal(
                parts, parts.seasonals().get(parts.seasonals().size() - 1));
    }

    /** Noise in which every observation remembers a part of the one before. */
    static List<double[]> noise(int n, double persistence, int series) {
        Random random = new Random(SEED);
        double fresh = Math.sqrt(1 - persistence * persistence);
        return IntStream.range(0, series)
                .mapToObj(one -> {
                    double[] noise =
                            DoubleStream.generate(random::nextGaussian).limit(n).toArray();
                    for (int i = 1; i < n; i++) {
                        noise[i] = persistence * noise[i - 1] + fresh * noise[i];
                    }
                    return noise;
                })
                .toList();
    }

    /** A level between this and another, {@code share} of the way. */
    NoiseLevel towards(NoiseLevel other, double share) {
        Rest between = new Rest(
                between(rest.mean, other.rest.mean, share), between(rest.variance, other.rest.variance, share));
        return of(between, between(persistence, other.persistence, share));
    }

    private static double between(double from, double to, double share) {
        return from + share * (to - from);
    }

    /** What a strength has beyond noise, 0 (as in half of all noise) to 1 (nothing but season). */
    public double beyond(double strength) {
        return Math.min(1, Math.max(0, (strength - median) / (1 - median)));
    }

    /** The probability that such noise shows at least a strength; {@code NaN} where one cannot tell. */
    public double probability(double strength) {
        return Double.isNaN(median) ? Double.NaN : rest.distribution().cumulativeProbability(1 - strength);
    }
}
