package solstice.seasonality.loess;

import java.util.Arrays;
import java.util.Objects;

/**
 * Local fits of several series side by side ({@link Lanes}), number for number as {@link LoessPoint} makes them for one,
 * but for rounding. Holds the sums of one thread.
 */
public final class LaneFits {
    /** A spread below this part of the second moment is lost to rounding in one pass. */
    private static final double CANCELS = 1e-4;

    private final int lanes;
    private final double[] sum;
    private final double[] level;
    private final double[] moment;
    private final double[] square;
    private final double[] slope;
    private final double[] spread;
    private final double[][] products;

    /**
     * Buffers.
     *
     * @param rows observations of a series
     * @param lanes number of series
     */
    public LaneFits(int rows, int lanes) {
        this.lanes = lanes;
        sum = new double[lanes];
        level = new double[lanes];
        moment = new double[lanes];
        square = new double[lanes];
        slope = new double[lanes];
        spread = new double[lanes];
        products = new double[rows][lanes];
    }

    /** Which rows a smoother sees: {@code from}, {@code from + step}, ...; its result goes to {@code to} and so on. */
    record Walk(int from, int step, int to) {}

    /** Weighs the observations; before the first smoothing of a table with weights. */
    public void weigh(Lanes table) {
        double[][] weight = weights(table);
        for (int row = 0; row < products.length; row++) {
            multiply(weight[row], table.y()[row], products[row]);
        }
    }

    private static double[][] weights(Lanes table) {
        return Objects.requireNonNull(table.weight());
    }

    void smooth(Loess loess, Lanes table, Walk walk) {
        int[] nodes = loess.nodes();
        for (int node = 0; node < nodes.length; node++) {
            int at = nodes[node] * walk.step;
            double[] out = table.out()[walk.to + at];
            if (!fit(loess.point(node), table, walk, out)) {
                replace(out, table.y()[walk.from + at]);
            }
        }
        for (int node = 0; node + 1 < nodes.length; node++) {
            join(table.out(), walk.to + nodes[node] * walk.step, nodes[node + 1] - nodes[node], walk.step);
        }
    }

    /** A fit beyond the end; the nearest smooth where no neighbour weighs anything. */
    void outside(LoessPoint point, Lanes table, Walk walk, int nearest) {
        double[] out = table.out()[walk.to];
        if (!fit(point, table, walk, out)) {
            replace(out, table.out()[nearest]);
        }
    }

    private void replace(double[] out, double[] with) {
        for (int j = 0; j < lanes; j++) {
            if (Double.isNaN(out[j])) {
                out[j] = with[j];
            }
        }
    }

    private void join(double[][] out, int low, int steps, int step) {
        if (steps > 1) {
            rise(out[low], out[low + steps * step], 1.0 / steps, slope);
            for (int i = 1; i < steps; i++) {
                climb(out[low], slope, i, out[low + i * step]);
            }
        }
    }

    /** Fits; false if in some lane no neighbour weighs anything, which is then {@code NaN}. */
    private boolean fit(LoessPoint point, Lanes table, Walk walk, double[] out) {
        int at = walk.from + point.first * walk.step;
        if (table.weight() == null) {
            total(point.fixed, table.y(), at, walk.step, out);
            return point.fixed.length > 0;
        }
        total(point.tricube, weights(table), at, walk.step, sum);
        total(point.tricube, products, at, walk.step, level);
        if (point.degree() == 0) {
            divide(level, sum, out);
        } else {
            total(point.firstMoment(), weights(table), at, walk.step, moment);
            total(point.secondMoment(), weights(table), at, walk.step, square);
            total(point.firstMoment(), products, at, walk.step, slope);
            line(out);
            mend(point, table, at, walk.step, out);
        }
        return allPositive(sum);
    }

    private static boolean allPositive(double[] values) {
        boolean positive = true;
        for (double value : values) {
            positive &= value > 0;
        }
        return positive;
    }

    /** Sums rows, each times its factor; four at a time, to spare the sums the way to memory. */
    private static void total(double[] factors, double[][] rows, int at, int step, double[] sums) {
        int i = factors.length % 4;
        switch (i) {
            case 1 -> one(factors, rows[at], sums);
            case 2 -> two(factors, rows[at], rows[at + step], sums);
            case 3 -> three(factors, rows[at], rows[at + step], rows[at + 2 * step], sums);
            default -> Arrays.fill(sums, factors.length == 0 ? Double.NaN : 0);
        }
        for (int row = at + i * step; i < factors.length; i += 4, row += 4 * step) {
            double[] p = rows[row];
            double[] q = rows[row + step];
            double[] r = rows[row + 2 * step];
            double[] s = rows[row + 3 * step];
            four(new Four(factors[i], factors[i + 1], factors[i + 2], factors[i + 3]), p, q, r, s, sums);
        }
    }

    private record Four(double a, double b, double c, double d) {}

    private static void four(Four f, double[] p, double[] q, double[] r, double[] s, double[] sums) {
        double a = f.a;
        double b = f.b;
        double c = f.c;
        double d = f.d;
        for (int j = 0; j < sums.length; j++) {
            sums[j] += (a * p[j] + b * q[j]) + (c * r[j] + d * s[j]);
        }
    }

    private static void one(double[] factors, double[] p, double[] sums) {
        double a = factors[0];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = a * p[j];
        }
    }

    private static void two(double[] factors, double[] p, double[] q, double[] sums) {
        double a = factors[0];
        double b = factors[1];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = a * p[j] + b * q[j];
        }
    }

    private static void three(double[] factors, double[] p, double[] q, double[] r, double[] sums) {
        double a = factors[0];
        double b = factors[1];
        double c = factors[2];
        for (int j = 0; j < sums.length; j++) {
            sums[j] = a * p[j] + b * q[j] + c * r[j];
        }
    }

    private static void multiply(double[] a, double[] b, double[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = a[j] * b[j];
        }
    }

    private static void divide(double[] a, double[] b, double[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = a[j] / b[j];
        }
    }

    private static void rise(double[] low, double[] high, double share, double[] slope) {
        for (int j = 0; j < slope.length; j++) {
            slope[j] = (high[j] - low[j]) * share;
        }
    }

    private static void climb(double[] low, double[] slope, double steps, double[] out) {
        for (int j = 0; j < out.length; j++) {
            out[j] = low[j] + slope[j] * steps;
        }
    }

    private void line(double[] out) {
        centre(sum, moment, square, spread);
        for (int j = 0; j < out.length; j++) {
            double centre = moment[j];
            out[j] = level[j] / sum[j] - centre * (slope[j] - centre * level[j]) / spread[j];
        }
    }

    private static void centre(double[] sum, double[] moment, double[] square, double[] spread) {
        for (int j = 0; j < spread.length; j++) {
            double centre = moment[j] / sum[j];
            spread[j] = square[j] - moment[j] * centre;
            moment[j] = centre;
        }
    }

    /** The lanes where the neighbours' positions hardly differ, or the short sums cancel. */
    private void mend(LoessPoint point, Lanes table, int at, int step, double[] out) {
        double least = point.narrow() * point.narrow();
        for (int j = 0; j < lanes; j++) {
            if (!(spread[j] >= CANCELS * square[j] && spread[j] > least * sum[j])) {
                out[j] = sum[j] > 0 ? centred(point, table, new Walk(at, step, j)) : Double.NaN;
            }
        }
    }

    private double centred(LoessPoint point, Lanes table, Walk walk) {
        int j = walk.to;
        double[][] weight = weights(table);
        double centre = 0;
        for (int i = 0; i < point.tricube.length; i++) {
            centre += point.tricube[i] * weight[walk.from + i * walk.step][j] / sum[j] * (point.first + i + 1);
        }
        double spreads = 0;
        double product = 0;
        for (int i = 0; i < point.tricube.length; i++) {
            int row = walk.from + i * walk.step;
            double w = point.tricube[i] * weight[row][j] / sum[j];
            double distance = point.first + i + 1 - centre;
            spreads += w * distance * distance;
            product += w * distance * table.y()[row][j];
        }
        double mean = level[j] / sum[j];
        return Math.sqrt(spreads) > point.narrow() ? mean + (point.place() - centre) * product / spreads : mean;
    }
}
