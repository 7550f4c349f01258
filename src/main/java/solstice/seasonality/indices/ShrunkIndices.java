package solstice.seasonality.indices;

import java.util.Arrays;

/**
 * The average year of a series, drawn towards that of a wider one by as much as its own sales leave open.
 *
 * @param index of each season position: 1 is the average one; at least 0, average 1
 * @param standardError of each index: the square root of its posterior variance
 * @param cycles how many of the series' own observations stand behind each position; 0 where all is borrowed
 * @param borrowed where the season was taken from
 * @param spread what was found about the series of its level, for judging what next year may bring
 * @param noise variance of an observation without season, level and passing moves, as a multiple of its mean: about the
 *     pieces of an order, 1 for single sales at random
 */
public record ShrunkIndices(
        double[] index, double[] standardError, int[] cycles, Borrowed borrowed, SeasonSpread spread, double noise) {

    /** Season positions. */
    public int period() {
        return index.length;
    }

    /** The index at a season position, from 1. */
    public double at(int position) {
        return index[position - 1];
    }

    /** The standard error at a season position, from 1. */
    public double errorAt(int position) {
        return standardError[position - 1];
    }

    /** The most observations that any position rests on. */
    public int cyclesSeen() {
        return Arrays.stream(cycles).max().orElse(0);
    }

    /** Covariance of the errors at two positions: neighbours err together, as their seasons are alike. */
    public double covariance(int position, int other) {
        int distance = distance(position, other, period());
        return errorAt(position) * errorAt(other) * Math.pow(spread.lastingPersistence(), distance);
    }

    /** The shorter way round the year between two positions. */
    static int distance(int position, int other, int period) {
        int apart = Math.abs(position - other);
        return Math.min(apart, period - apart);
    }
}
