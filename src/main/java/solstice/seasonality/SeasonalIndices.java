package solstice.seasonality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The average year of a series: how much an observation at each season position sells, against the average position.
 *
 * <p>Where the level never comes near zero the index is the mean of (trend + seasonal) / trend over the cycles; else,
 * by the additive route, 1 + seasonal / mean level. Indices are at least 0 and average 1. The standard error pools
 * the remainder over all positions and divides by the square root of the cycles seen.
 *
 * @param period season positions, numbered from 1
 * @param index 1 is the average position, 2 is twice as much; {@code period} values
 * @param standardError of each index
 * @param cycles how many observations each index rests on
 * @param additive whether the additive route was taken
 */
public record SeasonalIndices(int period, double[] index, double[] standardError, int[] cycles, boolean additive) {
    /** A trend below this part of its mean is near zero. */
    private static final double NEAR_ZERO = 0.2;
    /** A peak sells at least this much of the average. */
    private static final double STANDS_OUT = 1.1;

    /** The index at a season position, 1 to {@code period}. */
    public double at(int position) {
        return index[position - 1];
    }

    /**
     * Reads the indices off a decomposition.
     *
     * @param parts a decomposed series
     * @param seasonal the seasonal whose cycle counts
     * @param firstPosition season position of the first observation, 1 to the period
     */
    public static SeasonalIndices of(Decomposition parts, Decomposition.Seasonal seasonal, int firstPosition) {
        double level = level(parts);
        boolean additive = nearZero(parts, level);
        int period = seasonal.period();
        double[] sum = new double[period];
        int[] cycles = new int[period];
        double squares = 0;
        int observed = 0;
        for (int i = 0; i < parts.size(); i++) {
            double base = additive ? level : parts.trend()[i];
            if (!Double.isNaN(parts.observed()[i]) && base > 0) {
                int position = (firstPosition - 1 + i) % period;
                sum[position] += seasonal.values()[i] / base;
                cycles[position]++;
                observed++;
                double rest = parts.remainder()[i] / base;
                squares += rest * rest;
            }
        }
        double freedom = Math.max(1, observed - period);
        return of(sum, cycles, Math.sqrt(squares / freedom), additive);
    }

    /** The mean of the trend, at least 0. */
    static double level(Decomposition parts) {
        return Math.max(0, trend(parts).average().orElse(0));
    }

    private static DoubleStream trend(Decomposition parts) {
        return Arrays.stream(parts.trend()).filter(level -> !Double.isNaN(level));
    }

    /** Whether the trend comes so near zero that nothing may be divided by it. */
    static boolean nearZero(Decomposition parts, double level) {
        return trend(parts).min().orElse(0) <= NEAR_ZERO * level;
    }

    /** No season is known: every position is average, with no standard error. */
    public static SeasonalIndices flat(int period) {
        double[] unknown = new double[period];
        Arrays.fill(unknown, Double.NaN);
        double[] average = new double[period];
        Arrays.fill(average, 1);
        return new SeasonalIndices(period, average, unknown, new int[period], false);
    }

    private static SeasonalIndices of(double[] sum, int[] cycles, double deviation, boolean additive) {
        int period = sum.length;
        double[] index = new double[period];
        double[] error = new double[period];
        for (int position = 0; position < period; position++) {
            boolean seen = cycles[position] > 0;
            index[position] = seen ? Math.max(0, 1 + sum[position] / cycles[position]) : 1;
            error[position] = seen ? deviation / Math.sqrt(cycles[position]) : Double.NaN;
        }
        double mean = Arrays.stream(index).average().orElse(1);
        for (int position = 0; mean > 0 && position < period; position++) {
            index[position] /= mean;
            error[position] /= mean;
        }
        return new SeasonalIndices(period, index, error, cycles, additive);
    }

    /**
     * The peaks of the year: positions a tenth or more above average that none within an eighth of the cycle surpasses.
     *
     * @param most how many at most
     * @return positions from 1, highest index first
     */
    public int[] peaks(int most) {
        return IntStream.range(0, period)
                .filter(this::isPeak)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -index[at]))
                .limit(most)
                .mapToInt(at -> at + 1)
                .toArray();
    }

    private boolean isPeak(int at) {
        int near = Math.max(1, period / 8);
        for (int step = 1; step <= near; step++) {
            if (index[Math.floorMod(at - step, period)] > index[at] || index[(at + step) % period] >= index[at]) {
                return false;
            }
        }
        return index[at] >= STANDS_OUT;
    }
}
