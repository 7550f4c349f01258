package solstice.seasonality.response;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Blocked cross-validation: stretches of the year are left out in turn, in all years at once, with as many weeks as
 * there are lags on either side of them seen by neither (Racine, 2000).
 *
 * <p>Both contenders know trend, season and slow drift; one knows the weather as well. Its coefficients are shrunk by
 * what they would gain from noise alone (the positive part of James and Stein, 1961): times
 * {@code max(0, 1 - columns * variance / explained squares)}.
 */
final class LeftOutWeeks {
    private static final int BLOCKS = 8;

    private LeftOutWeeks() {}

    static Skill skill(PairedWeeks weeks) {
        int[] positions = Arrays.stream(weeks.position()).distinct().sorted().toArray();
        double with = 0;
        double without = 0;
        for (int block = 0; block < BLOCKS; block++) {
            int from = positions[block * positions.length / BLOCKS];
            int to = positions[(block + 1) * positions.length / BLOCKS - 1];
            PairedWeeks seen = pick(weeks, at -> at < from - Anomaly.LAGS || at > to + Anomaly.LAGS);
            PairedWeeks hidden = pick(weeks, at -> at >= from && at <= to);
            double[] drift = drift(seen);
            double[] weather = weather(seen);
            for (int i = 0; i < hidden.size(); i++) {
                double rest = hidden.y()[i] - LeastSquares.dot(drift, hidden.x()[i]);
                double told = hidden.y()[i] - LeastSquares.dot(weather, hidden.x()[i]);
                without += rest * rest;
                with += told * told;
            }
        }
        return without > 0 ? new Skill(1 - with / without, weeks.size()) : Skill.NONE;
    }

    private static PairedWeeks pick(PairedWeeks weeks, IntPredicate positions) {
        return weeks.select(IntStream.range(0, weeks.size())
                .filter(i -> positions.test(weeks.position()[i]))
                .toArray());
    }

    /** Coefficients where the weather's are zero. */
    private static double[] drift(PairedWeeks weeks) {
        int first = weeks.columns() - PairedWeeks.DRIFT;
        double[][] x = Arrays.stream(weeks.x())
                .map(row -> Arrays.copyOfRange(row, first, row.length))
                .toArray(double[][]::new);
        double[] slow = LeastSquares.fit(x, weeks.y(), PairedWeeks.DRIFT).coefficients();
        double[] all = new double[weeks.columns()];
        System.arraycopy(slow, 0, all, first, PairedWeeks.DRIFT);
        return all;
    }

    private static double[] weather(PairedWeeks weeks) {
        LeastSquares fit = LeastSquares.fit(weeks.x(), weeks.y(), weeks.columns());
        double[] drift = drift(weeks);
        double rest = 0;
        double before = 0;
        for (int i = 0; i < weeks.size(); i++) {
            double error = weeks.y()[i] - LeastSquares.dot(drift, weeks.x()[i]);
            before += error * error;
            rest += fit.residuals()[i] * fit.residuals()[i];
        }
        int columns = weeks.columns() - PairedWeeks.DRIFT;
        double byChance = columns * rest / Math.max(1, SteadyFit.freedom(weeks));
        double part = before > rest ? Math.max(0, 1 - byChance / (before - rest)) : 0;
        double[] shrunk = drift.clone();
        for (int j = 0; j < shrunk.length; j++) {
            shrunk[j] += part * (fit.coefficients()[j] - drift[j]);
        }
        return shrunk;
    }
}
