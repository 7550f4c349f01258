package solstice.seasonality.loess;

import java.util.Arrays;

/**
 * Weighted local fits of all season positions at once, at one cycle: the buffers of {@link CycleSmoother} for series
 * whose observations weigh differently. Belongs to one thread.
 */
public final class PhaseSums {
    private final int period;
    private final double[] weight;
    private final double[] level;
    private final double[] centre;
    private final double[] spread;
    private final double[] slope;

    PhaseSums(int period) {
        this.period = period;
        weight = new double[period];
        level = new double[period];
        centre = new double[period];
        spread = new double[period];
        slope = new double[period];
    }

    /** Fits the positions {@code from} to {@code to - 1}; see {@link #fit(int)}. */
    void fit(LoessPoint point, double[] y, double[] weights, int from, int to) {
        Arrays.fill(weight, from, to, 0);
        Arrays.fill(level, from, to, 0);
        for (int i = 0; i < point.tricube.length; i++) {
            double near = point.tricube[i];
            int row = (point.first + i) * period;
            for (int j = from; j < to; j++) {
                double w = near * weights[row + j];
                weight[j] += w;
                level[j] += w * y[row + j];
            }
        }
        for (int j = from; j < to; j++) {
            level[j] /= weight[j];
        }
        if (point.degree() == 1) {
            addLine(point, y, weights, from, to);
        }
    }

    private void addLine(LoessPoint point, double[] y, double[] weights, int from, int to) {
        Arrays.fill(centre, from, to, 0);
        Arrays.fill(spread, from, to, 0);
        Arrays.fill(slope, from, to, 0);
        for (int i = 0; i < point.tricube.length; i++) {
            double moment = point.tricube[i] * (point.first + i + 1);
            int row = (point.first + i) * period;
            for (int j = from; j < to; j++) {
                centre[j] += moment * weights[row + j];
            }
        }
        for (int j = from; j < to; j++) {
            centre[j] /= weight[j];
        }
        for (int i = 0; i < point.tricube.length; i++) {
            double near = point.tricube[i];
            double position = point.first + i + 1;
            int row = (point.first + i) * period;
            for (int j = from; j < to; j++) {
                double distance = position - centre[j];
                double w = near * weights[row + j] * distance;
                spread[j] += w * distance;
                slope[j] += w * y[row + j];
            }
        }
        for (int j = from; j < to; j++) {
            boolean wide = Math.sqrt(spread[j] / weight[j]) > point.narrow();
            level[j] += wide ? (point.place() - centre[j]) * slope[j] / spread[j] : 0;
        }
    }

    /** Whether any neighbour of a position weighed something in the last fit. */
    boolean fitted(int position) {
        return weight[position] > 0;
    }

    /** The fitted value of a position. */
    double fit(int position) {
        return level[position];
    }
}
