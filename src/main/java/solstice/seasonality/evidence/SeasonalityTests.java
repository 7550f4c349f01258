package solstice.seasonality.evidence;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;

/** Four tests of a stable season, on the changes of a series. */
public final class SeasonalityTests {
    private SeasonalityTests() {}

    /**
     * Maravall's QS: whether observations a cycle and two cycles apart move together.
     *
     * <p>QS = n (n + 2) (r_s^2 / (n - s) + max(0, r_2s)^2 / (n - 2s)) where the autocorrelation r_s at the period is
     * positive, else 0; chi-squared with 2 degrees of freedom without season.
     */
    public static Evidence qs(Changes changes) {
        int n = changes.size();
        int period = changes.period();
        if (n <= 2 * period) {
            return Evidence.NONE;
        }
        double once = autocorrelation(changes.values(), period);
        if (!(once > 0)) {
            return new Evidence(0, 1);
        }
        double twice = Math.max(0, autocorrelation(changes.values(), 2 * period));
        double qs = n * (n + 2.0) * (once * once / (n - period) + twice * twice / (n - 2.0 * period));
        return new Evidence(qs, Math.exp(-qs / 2));
    }

    /** Kruskal and Wallis (1952): whether some season positions rank higher, with the correction for equal values. */
    public static Evidence kruskalWallis(Changes changes) {
        int n = changes.size();
        int period = changes.period();
        Ranks ranks = Ranks.of(changes.values());
        double correction = 1 - ranks.ties() / ((double) n * n * n - n);
        if (n < 2 * period || correction <= 0) {
            return Evidence.NONE;
        }
        double[] sum = new double[period];
        int[] count = new int[period];
        for (int i = 0; i < n; i++) {
            sum[changes.position(i)] += ranks.ranks()[i];
            count[changes.position(i)]++;
        }
        double between = 0;
        for (int position = 0; position < period; position++) {
            between += sum[position] * sum[position] / count[position];
        }
        double statistic = (12 / (n * (n + 1.0)) * between - 3 * (n + 1.0)) / correction;
        return new Evidence(statistic, above(statistic, period - 1.0));
    }

    /** Friedman (1937): whether the season positions rank alike in every one of the last whole cycles. */
    public static Evidence friedman(Changes changes) {
        int period = changes.period();
        int cycles = changes.size() / period;
        if (cycles < 2) {
            return Evidence.NONE;
        }
        double[] sum = new double[period];
        double ties = 0;
        int start = changes.size() - cycles * period;
        for (int cycle = 0; cycle < cycles; cycle++) {
            int from = start + cycle * period;
            Ranks ranks = Ranks.of(Arrays.copyOfRange(changes.values(), from, from + period));
            ties += ranks.ties();
            for (int j = 0; j < period; j++) {
                sum[j] += ranks.ranks()[j];
            }
        }
        double middle = cycles * (period + 1) / 2.0;
        double spread = Arrays.stream(sum).map(s -> (s - middle) * (s - middle)).sum();
        double scale = cycles * period * (period + 1.0) - ties / (period - 1.0);
        double statistic = 12 * spread / scale;
        return scale > 0 ? new Evidence(statistic, above(statistic, period - 1.0)) : Evidence.NONE;
    }

    /**
     * The F test on seasonal dummies: whether the mean change differs between season positions. F(period - 1, n -
     * period) without season, where every position occurs.
     */
    public static Evidence dummies(Changes changes) {
        int n = changes.size();
        int period = changes.period();
        if (n < 2 * period) {
            return Evidence.NONE;
        }
        double[] sum = new double[period];
        int[] count = new int[period];
        double mean = Arrays.stream(changes.values()).average().orElse(0);
        for (int i = 0; i < n; i++) {
            sum[changes.position(i)] += changes.values()[i];
            count[changes.position(i)]++;
        }
        double within = 0;
        double between = 0;
        for (int i = 0; i < n; i++) {
            double level = sum[changes.position(i)] / count[changes.position(i)];
            within += (changes.values()[i] - level) * (changes.values()[i] - level);
            between += (level - mean) * (level - mean);
        }
        if (!(within > 0)) {
            return Evidence.NONE;
        }
        double statistic = between / (period - 1) / (within / (n - period));
        return new Evidence(
                statistic, FDistribution.of(period - 1.0, n - (double) period).survivalProbability(statistic));
    }

    private static double above(double statistic, double degrees) {
        return ChiSquaredDistribution.of(degrees).survivalProbability(statistic);
    }

    private static double autocorrelation(double[] values, int lag) {
        double product = 0;
        double square = 0;
        for (int i = 0; i < values.length; i++) {
            square += values[i] * values[i];
            product += i >= lag ? values[i] * values[i - lag] : 0;
        }
        return product / square;
    }
}
