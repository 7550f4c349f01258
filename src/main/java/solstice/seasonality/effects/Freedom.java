package solstice.seasonality.effects;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** How much of white noise a smoothing leaves over: what it takes away looks like season and trend. */
final class Freedom {
    private static final int PROBES = 8;
    private static final long SEED = 20240601;

    private Freedom() {}

    /** Noise to send through the smoothing, missing where the series is. */
    static List<double[]> probes(double[] series) {
        Random random = new Random(SEED);
        return IntStream.range(0, PROBES)
                .mapToObj(probe -> Arrays.stream(series)
                        .map(value -> Double.isNaN(value) ? Double.NaN : random.nextGaussian())
                        .toArray())
                .toList();
    }

    /** The share of the noise's variance that is left, above 0, at most 1. */
    static double left(List<double[]> probes, List<double[]> remainders) {
        double before = probes.stream().mapToDouble(Freedom::squares).sum();
        double after = remainders.stream().mapToDouble(Freedom::squares).sum();
        return before > 0 ? Math.min(1, Math.max(0.05, after / before)) : 1;
    }

    static double squares(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .map(value -> value * value)
                .sum();
    }
}
