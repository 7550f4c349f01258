package solstice.seasonality;

import java.util.ArrayList;
import java.util.List;

/**
 * The noise levels of one plan, from white noise to noise that remembers long: what a shop sells one week tells of the
 * next, season or not, and such noise passes for a season more often than white noise.
 *
 * <p>For each of a few persistences, simulated noise goes through the plan, and the correlation of neighbouring
 * remainders is taken down beside the strengths. A series is judged by the noise whose remainders are correlated as its
 * own are.
 */
public final class NoiseLevels {
    private static final double[] PERSISTENCES = {0, 0.3, 0.6, 0.8};
    private static final int SERIES = 150;

    private final List<NoiseLevel> levels;
    private final double[] seen;

    private NoiseLevels(List<NoiseLevel> levels, double[] seen) {
        this.levels = levels;
        this.seen = seen;
    }

    /** Measures the levels of a plan; the same plan always gives the same. */
    public static NoiseLevels of(MstlPlan plan, int n) {
        List<NoiseLevel> levels = new ArrayList<>();
        double[] seen = new double[PERSISTENCES.length];
        for (int i = 0; i < seen.length; i++) {
            List<Decomposition> noise = plan.fitAll(NoiseLevel.noise(n, PERSISTENCES[i], SERIES));
            levels.add(NoiseLevel.of(noise, PERSISTENCES[i]));
            seen[i] = noise.stream()
                    .mapToDouble(parts -> neighbours(parts.remainder()))
                    .average()
                    .orElse(0);
        }
        return new NoiseLevels(levels, seen);
    }

    /** The level of noise that is as persistent as a decomposition's remainder. */
    public NoiseLevel like(Decomposition parts) {
        double correlation = neighbours(parts.remainder());
        if (!(correlation > seen[0])) {
            return levels.get(0);
        }
        for (int i = 1; i < seen.length; i++) {
            if (correlation < seen[i]) {
                double share = (correlation - seen[i - 1]) / (seen[i] - seen[i - 1]);
                return levels.get(i - 1).towards(levels.get(i), share);
            }
        }
        return levels.get(seen.length - 1);
    }

    /** Correlation of neighbouring values, missing ones left out. */
    private static double neighbours(double[] rest) {
        double product = 0;
        double square = 0;
        for (int i = 0; i < rest.length; i++) {
            if (!Double.isNaN(rest[i])) {
                square += rest[i] * rest[i];
                product += i > 0 && !Double.isNaN(rest[i - 1]) ? rest[i] * rest[i - 1] : 0;
            }
        }
        return square > 0 ? product / square : 0;
    }
}
