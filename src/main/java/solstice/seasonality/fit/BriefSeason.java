package solstice.seasonality.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import solstice.seasonality.Decomposition;
import solstice.seasonality.Decomposition.Seasonal;
import solstice.seasonality.TrendOnly;
import solstice.seasonality.effects.LinearFit;

/**
 * A season seen less than twice: one or two harmonics beside a straight trend, shrunk towards none.
 *
 * <p>Two factors shrink, each from 0 to 1. What the harmonics explain beyond what as many columns explain of noise
 * (James and Stein 1961, its positive part): {@code 1 - k s^2 / explained}. And how much of the second cycle was seen:
 * after one cycle alone, season and trend cannot be told apart at all.
 */
final class BriefSeason {
    private static final double HALF_OF_THE_SECOND = 1.5;

    private BriefSeason() {}

    /** Whether a series is long enough for a hint of a season. */
    static boolean isSeenOnce(int n, double cycle) {
        return n > cycle && n >= 6;
    }

    /**
     * The season.
     *
     * @param z the series without shorter seasons; {@code NaN} where missing
     * @param cycle observations a cycle, fewer than there are
     */
    static Decomposition fit(double[] z, double cycle) {
        double[] weight =
                Arrays.stream(z).map(value -> Double.isNaN(value) ? 0 : 1).toArray();
        int harmonics = z.length >= HALF_OF_THE_SECOND * cycle ? 2 : 1;
        double[][] columns = columns(z.length, cycle, harmonics);
        double[][] line = Arrays.copyOf(columns, 2);
        LinearFit whole = LinearFit.of(columns, z, weight);
        double explained = LinearFit.of(line, z, weight).squares() - whole.squares();
        double freedom = Arrays.stream(weight).sum() - columns.length;
        double evidence = freedom > 0 && explained > 0
                ? Math.max(0, 1 - 2 * harmonics * whole.squares() / freedom / explained)
                : 0;
        double shrink = evidence * Math.min(1, z.length / cycle - 1);
        double[] season = new double[z.length];
        for (int k = 2; k < columns.length; k++) {
            for (int i = 0; i < z.length; i++) {
                season[i] += shrink * whole.coefficient(k) * columns[k][i];
            }
        }
        double[] rest =
                IntStream.range(0, z.length).mapToDouble(i -> z[i] - season[i]).toArray();
        Seasonal seasonal = new Seasonal((int) Math.round(cycle), cycle, season);
        return Decomposition.of(z, TrendOnly.fit(rest).trend(), List.of(seasonal), weight);
    }

    private static double[][] columns(int n, double cycle, int harmonics) {
        double[][] columns = new double[2 + 2 * harmonics][n];
        for (int i = 0; i < n; i++) {
            columns[0][i] = 1;
            columns[1][i] = (double) i / n - 0.5;
            for (int k = 1; k <= harmonics; k++) {
                columns[2 * k][i] = Math.cos(2 * Math.PI * k * i / cycle);
                columns[2 * k + 1][i] = Math.sin(2 * Math.PI * k * i / cycle);
            }
        }
        return columns;
    }
}
