package solstice.seasonality.loess;

import java.util.Arrays;

/** Puts series side by side and takes them apart again: a row for each observation, a place in it for each series. */
public final class SideBySide {
    /** Rows whose cache lines stay near while all series pass. */
    private static final int BLOCK = 64;

    private SideBySide() {}

    /** Rows of series of one length. */
    public static double[][] rows(double[][] series) {
        int n = series[0].length;
        double[][] rows = new double[n][series.length];
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(n, from + BLOCK);
            for (int lane = 0; lane < series.length; lane++) {
                double[] values = series[lane];
                for (int i = from; i < to; i++) {
                    rows[i][lane] = values[i];
                }
            }
        }
        return rows;
    }

    /** The first {@code n} rows as series. */
    public static double[][] series(double[][] rows, int n) {
        double[][] series = new double[rows[0].length][n];
        for (int from = 0; from < n; from += BLOCK) {
            int to = Math.min(n, from + BLOCK);
            for (int lane = 0; lane < series.length; lane++) {
                double[] values = series[lane];
                for (int i = from; i < to; i++) {
                    values[i] = rows[i][lane];
                }
            }
        }
        return series;
    }

    /** Rows of ones, all the same row: only to be read. */
    public static double[][] ones(int n, int lanes) {
        double[] row = new double[lanes];
        Arrays.fill(row, 1);
        double[][] rows = new double[n][];
        Arrays.fill(rows, row);
        return rows;
    }

    /** Adds rows, times a factor. */
    public static void add(double[][] to, double factor, double[][] what) {
        for (int i = 0; i < to.length; i++) {
            add(to[i], factor, what[i]);
        }
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int j = 0; j < to.length; j++) {
            to[j] += factor * what[j];
        }
    }
}
