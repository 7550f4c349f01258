package solstice.seasonality;

import java.util.Arrays;

/**
 * A season position by position: the ratios of what was observed to what is usual for the time (SI ratios: season and
 * irregular together), each position's in the order of the cycles.
 *
 * <p>Where the level never comes near zero a ratio is observed / trend; else 1 + (observed - trend) / mean level, as in
 * {@link SeasonalIndices}. Cleveland and Terpenning (1982), Journal of the American Statistical Association 77, call
 * the picture of these a cycle-subseries plot.
 *
 * @param ratios one row for each position, from position 1; one value for each cycle touched, {@code NaN} where nothing
 *     was observed
 */
public record SubSeries(double[][] ratios) {

    /**
     * Reads the ratios off a decomposition.
     *
     * @param parts a decomposed series
     * @param period observations a cycle
     * @param firstPosition season position of the first observation, 1 to the period
     */
    public static SubSeries of(Decomposition parts, int period, int firstPosition) {
        double level = SeasonalIndices.level(parts);
        boolean additive = SeasonalIndices.nearZero(parts, level);
        int cycles = (firstPosition - 1 + parts.size() + period - 1) / period;
        double[][] ratios = new double[period][cycles];
        for (double[] row : ratios) {
            Arrays.fill(row, Double.NaN);
        }
        for (int i = 0; i < parts.size(); i++) {
            int place = firstPosition - 1 + i;
            double base = additive ? level : parts.trend()[i];
            if (base > 0) {
                double off = parts.observed()[i] - parts.trend()[i];
                ratios[place % period][place / period] = 1 + off / base;
            }
        }
        return new SubSeries(ratios);
    }

    /** Positions of a cycle. */
    public int period() {
        return ratios.length;
    }

    /** Cycles that the series touches, whole or in part. */
    public int cycles() {
        return ratios[0].length;
    }
}
