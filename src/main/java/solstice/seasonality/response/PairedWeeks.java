package solstice.seasonality.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weeks that a response is fitted to: each compared with the same week of other years.
 *
 * <p>A seasonal that was taken off a series took the weather's effect in the average year with it, so what is left
 * moves with the anomaly less the average anomaly of that season position, not with the anomaly itself (Frisch and
 * Waugh, 1933; Lovell, 1963). So all columns are taken less their mean at the position; positions seen in one year
 * only tell nothing, and their weeks are left out.
 *
 * @param observation of the series, ascending
 * @param position place of each week on the circle of the year, from 0
 * @param y share of usual sales
 * @param x {@code [weeks][columns]}: of each driver the anomaly and the differences to it of the two weeks before,
 *     then slow drift (the time and its square)
 * @param drivers number of drivers
 */
record PairedWeeks(int[] observation, int[] position, double[] y, double[][] x, int drivers) {
    /** Columns of slow drift. */
    static final int DRIFT = 2;

    private static final int PER_DRIVER = Anomaly.LAGS + 1;

    static PairedWeeks of(double[] share, int firstPosition, int period, List<Anomaly> anomalies) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < share.length; i++) {
            double[] row = row(i, share.length, anomalies);
            if (!Double.isNaN(share[i]) && Arrays.stream(row).noneMatch(Double::isNaN)) {
                rows.add(row);
                kept.add(i);
            }
        }
        int[] observation = kept.stream().mapToInt(Integer::intValue).toArray();
        int[] position = Arrays.stream(observation)
                .map(i -> Math.floorMod(firstPosition - 1 + i, period))
                .toArray();
        double[] y = Arrays.stream(observation).mapToDouble(i -> share[i]).toArray();
        return new PairedWeeks(observation, position, y, rows.toArray(double[][]::new), anomalies.size())
                .seenTwice()
                .within();
    }

    private static double[] row(int i, int n, List<Anomaly> anomalies) {
        double[] row = new double[anomalies.size() * PER_DRIVER + DRIFT];
        int at = 0;
        for (Anomaly anomaly : anomalies) {
            double now = anomaly.before(i, 0);
            row[at++] = now;
            for (int weeks = 1; weeks <= Anomaly.LAGS; weeks++) {
                row[at++] = anomaly.before(i, weeks) - now;
            }
        }
        double time = 2.0 * i / n - 1;
        row[at++] = time;
        row[at] = time * time;
        return row;
    }

    int size() {
        return y.length;
    }

    int columns() {
        return drivers * PER_DRIVER + DRIFT;
    }

    /** The column whose coefficient is a driver's effect, summed over its lags; its lags' columns follow. */
    static int column(int driver) {
        return driver * PER_DRIVER;
    }

    /** Number of season positions seen. */
    int positions() {
        return (int) Arrays.stream(position).distinct().count();
    }

    private int circle() {
        return Arrays.stream(position).max().orElse(-1) + 1;
    }

    private PairedWeeks seenTwice() {
        int[] seen = new int[circle()];
        Arrays.stream(position).forEach(at -> seen[at]++);
        int[] rows = java.util.stream.IntStream.range(0, size())
                .filter(i -> seen[position[i]] > 1)
                .toArray();
        return select(rows);
    }

    /** The same with some of the rows. */
    PairedWeeks select(int[] rows) {
        return new PairedWeeks(
                Arrays.stream(rows).map(i -> observation[i]).toArray(),
                Arrays.stream(rows).map(i -> position[i]).toArray(),
                Arrays.stream(rows).mapToDouble(i -> y[i]).toArray(),
                Arrays.stream(rows).mapToObj(i -> x[i]).toArray(double[][]::new),
                drivers);
    }

    private PairedWeeks with(double[] otherY, double[][] otherX) {
        return new PairedWeeks(observation, position, otherY, otherX, drivers);
    }

    /** The same with every column less its mean at the season position. */
    PairedWeeks within() {
        int[] seen = new int[circle()];
        double[][] means = new double[circle()][columns() + 1];
        for (int i = 0; i < size(); i++) {
            seen[position[i]]++;
            for (int j = 0; j < columns(); j++) {
                means[position[i]][j] += x[i][j];
            }
            means[position[i]][columns()] += y[i];
        }
        double[] leftY = new double[size()];
        double[][] leftX = new double[size()][columns()];
        for (int i = 0; i < size(); i++) {
            double[] mean = means[position[i]];
            for (int j = 0; j < columns(); j++) {
                leftX[i][j] = x[i][j] - mean[j] / seen[position[i]];
            }
            leftY[i] = y[i] - mean[columns()] / seen[position[i]];
        }
        return with(leftY, leftX);
    }

    /** Takes from each week a part of the week before it (Prais and Winsten, 1954); the first of a run is scaled. */
    PairedWeeks lessPartOfWeekBefore(double part) {
        double[] leftY = y.clone();
        double[][] leftX = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        double scale = Math.sqrt(1 - part * part);
        for (int i = 0; i < size(); i++) {
            boolean run = i > 0 && observation[i] == observation[i - 1] + 1;
            leftY[i] = run ? y[i] - part * y[i - 1] : scale * y[i];
            for (int j = 0; j < columns(); j++) {
                leftX[i][j] = run ? x[i][j] - part * x[i - 1][j] : scale * x[i][j];
            }
        }
        return with(leftY, leftX).within();
    }
}
