package solstice.seasonality;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How strong a season looks in pure noise: with two cycles, half of any noise passes for a season.
 *
 * <p>White noise of the same length goes through the same plan; a strength counts only for what it has beyond that.
 *
 * @param median strength that half of all white noise shows
 * @param likely strength that 5% of it exceeds
 * @param extreme strength that 1% of it exceeds
 */
public record NoiseLevel(double median, double likely, double extreme) {
    private static final int SERIES = 300;
    private static final long SEED = 20_091_201;

    /** Measures the noise level of a plan; the same plan always gives the same level. */
    public static NoiseLevel of(MstlPlan plan, int n) {
        Random random = new Random(SEED);
        List<double[]> noise = IntStream.range(0, SERIES)
                .mapToObj(series ->
                        DoubleStream.generate(random::nextGaussian).limit(n).toArray())
                .toList();
        double[] strengths = plan.fitAll(noise).stream()
                .mapToDouble(NoiseLevel::strength)
                .sorted()
                .toArray();
        return new NoiseLevel(quantile(strengths, 0.5), quantile(strengths, 0.95), quantile(strengths, 0.99));
    }

    private static double strength(Decomposition parts) {
        return Strength.ofSeasonal(
                parts, parts.seasonals().get(parts.seasonals().size() - 1));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }

    /** What a strength has beyond noise, 0 (as in half of all noise) to 1 (nothing but season). */
    public double beyond(double strength) {
        return Math.min(1, Math.max(0, (strength - median) / (1 - median)));
    }
}
