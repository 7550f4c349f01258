package solstice.seasonality.fit;

import java.util.Arrays;
import java.util.List;
import solstice.seasonality.Decomposition;
import solstice.seasonality.Decomposition.Seasonal;
import solstice.seasonality.TrendOnly;

/**
 * The season of sales too rare to be taken apart: what was sold at and around a season position in all cycles, over
 * what the level would have sold there.
 *
 * <p>Neighbouring positions count with tricube weights; the ratios are shrunk towards 1 as a gamma prior would, {@code
 * (sold + a) / (expected + a)}, with {@code a} the dispersion of sales over the variance of the ratios between
 * positions (by moments): where the positions differ no more than chance makes them, every ratio is near 1. The
 * season is the trend times (ratio - 1).
 */
final class RareSales {
    private static final double NEIGHBOURS = 12;
    private static final double LOWEST = 0.05;

    private RareSales() {}

    static Decomposition fit(double[] y, SeasonGrid grid) {
        double[] trend = level(y, grid);
        double[] ratio = ratios(y, trend, grid);
        double[] season = new double[y.length];
        double[] weight = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            season[i] = trend[i] * (ratio[grid.position(i)] - 1);
            weight[i] = Double.isNaN(y[i]) ? 0 : 1;
        }
        Seasonal seasonal = new Seasonal((int) Math.round(grid.cycle()), grid.cycle(), season);
        return Decomposition.of(y, trend, List.of(seasonal), weight);
    }

    /** A level over more than a cycle, never near 0. */
    private static double[] level(double[] y, SeasonGrid grid) {
        double mean =
                Arrays.stream(y).filter(value -> !Double.isNaN(value)).average().orElse(0);
        double[] slow = TrendOnly.fit(y, (int) Math.ceil(2 * grid.cycle())).trend();
        return Arrays.stream(slow).map(value -> Math.max(value, LOWEST * mean)).toArray();
    }

    private static double[] ratios(double[] y, double[] trend, SeasonGrid grid) {
        int positions = grid.positions();
        double[] sold = new double[positions];
        double[] expected = new double[positions];
        for (int i = 0; i < y.length; i++) {
            if (!Double.isNaN(y[i])) {
                sold[grid.position(i)] += y[i];
                expected[grid.position(i)] += trend[i];
            }
        }
        double[] around = around(sold);
        double[] usual = around(expected);
        double prior = prior(y, trend, around, usual);
        double[] ratio = new double[positions];
        double sum = 0;
        for (int p = 0; p < positions; p++) {
            ratio[p] = prior == Double.POSITIVE_INFINITY ? 1 : (around[p] + prior) / (usual[p] + prior);
            sum += ratio[p];
        }
        for (int p = 0; p < positions && sum > 0; p++) {
            ratio[p] *= positions / sum;
        }
        return ratio;
    }

    /** Sums over neighbouring positions, the year being a ring. */
    private static double[] around(double[] sums) {
        int positions = sums.length;
        int reach = (int) Math.round(positions / NEIGHBOURS / 2);
        double[] around = new double[positions];
        for (int p = 0; p < positions; p++) {
            for (int step = -reach; step <= reach; step++) {
                double part = Math.abs(step) / (reach + 1.0);
                double rest = 1 - part * part * part;
                around[p] += rest * rest * rest * sums[Math.floorMod(p + step, positions)];
            }
        }
        return around;
    }

    private static double prior(double[] y, double[] trend, double[] sold, double[] expected) {
        double dispersion = 0;
        double level = 0;
        for (int i = 0; i < y.length; i++) {
            if (!Double.isNaN(y[i])) {
                dispersion += (y[i] - trend[i]) * (y[i] - trend[i]);
                level += trend[i];
            }
        }
        dispersion /= level;
        double between = 0;
        double chance = 0;
        for (int p = 0; p < sold.length; p++) {
            double off = sold[p] / expected[p] - 1;
            between += off * off;
            chance += dispersion / expected[p];
        }
        double real = (between - chance) / sold.length;
        return real > 0 && level > 0 ? dispersion / real : Double.POSITIVE_INFINITY;
    }
}
