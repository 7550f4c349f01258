package solstice.seasonality.response;

import java.util.Arrays;

/**
 * A fit whose errors hold although neighbouring weeks resemble each other.
 *
 * <p>Least squares after a part of the week before is taken off (prewhitening: Andrews and Monahan, 1992), with the
 * covariance of Newey and West (1987): Bartlett weights over {@value #REACH} weeks. Three corrections keep false alarms
 * near their nominal rate on two years of weeks: the weeks of one season position count as one observation, since being
 * compared with each other they are no two (Driscoll and Kraay, 1998); residuals are divided by 1 - leverage
 * (MacKinnon and White, 1985, HC3); t has {@code min(rows left, 1.5 positions / (reach + 1))} degrees of freedom, those
 * of a Bartlett estimate.
 *
 * @param coefficients one a column
 * @param covariance of the coefficients
 * @param freedom degrees of freedom of t
 */
record SteadyFit(double[] coefficients, double[][] covariance, double freedom) {
    private static final int REACH = 3;
    private static final int ROUNDS = 2;
    private static final double MOST_LEVERAGE = 0.8;

    /** Weeks less the parameters spent on positions and columns. */
    static int freedom(PairedWeeks weeks) {
        return weeks.size() - weeks.positions() - weeks.columns();
    }

    static SteadyFit of(PairedWeeks weeks) {
        PairedWeeks used = weeks;
        for (int round = 0; round < ROUNDS; round++) {
            LeastSquares fit = LeastSquares.fit(used.x(), used.y(), used.columns());
            used = weeks.lessPartOfWeekBefore(likeness(weeks, fit.coefficients()));
        }
        LeastSquares fit = LeastSquares.fit(used.x(), used.y(), used.columns());
        double bartlett = 1.5 * weeks.positions() / (REACH + 1);
        return new SteadyFit(fit.coefficients(), covariance(used, fit), Math.min(freedom(weeks), bartlett));
    }

    /** Autocorrelation of the residuals of neighbouring weeks, less its bias by the means taken off. */
    private static double likeness(PairedWeeks weeks, double[] coefficients) {
        double cross = 0;
        double square = 0;
        double before = Double.NaN;
        for (int i = 0; i < weeks.size(); i++) {
            double rest = weeks.y()[i] - LeastSquares.dot(coefficients, weeks.x()[i]);
            boolean run = i > 0 && weeks.observation()[i] == weeks.observation()[i - 1] + 1;
            cross += run ? rest * before : 0;
            square += rest * rest;
            before = rest;
        }
        double raw = square > 0 ? cross / square : 0;
        return Math.max(-0.5, Math.min(0.9, raw + (1 + 3 * raw) / weeks.positions()));
    }

    private static double[][] covariance(PairedWeeks weeks, LeastSquares fit) {
        double[][] scores = scores(weeks, fit);
        int columns = weeks.columns();
        double[][] meat = new double[columns][columns];
        for (int lag = 0; lag <= REACH; lag++) {
            double weight = (lag == 0 ? 0.5 : 1) * (1 - lag / (REACH + 1.0));
            for (int at = lag; at < scores.length; at++) {
                addBoth(meat, scores[at], scores[at - lag], weight);
            }
        }
        double[][] half = new double[columns][];
        for (int i = 0; i < columns; i++) {
            half[i] = LeastSquares.times(meat, fit.bread()[i]);
        }
        double[][] covariance = new double[columns][];
        for (int i = 0; i < columns; i++) {
            covariance[i] = LeastSquares.times(fit.bread(), half[i]);
        }
        return covariance;
    }

    private static void addBoth(double[][] meat, double[] one, double[] other, double weight) {
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < one.length; j++) {
                meat[i][j] += weight * (one[i] * other[j] + other[i] * one[j]);
            }
        }
    }

    /** Of each season position, its rows times their residuals, summed. */
    private static double[][] scores(PairedWeeks weeks, LeastSquares fit) {
        int circle = Arrays.stream(weeks.position()).max().orElse(-1) + 1;
        double[] leverage = new double[circle];
        double[][] scores = new double[circle][weeks.columns()];
        for (int i = 0; i < weeks.size(); i++) {
            leverage[weeks.position()[i]] += fit.leverage(weeks.x()[i]);
        }
        for (int i = 0; i < weeks.size(); i++) {
            int at = weeks.position()[i];
            double rest = fit.residuals()[i] / (1 - Math.min(MOST_LEVERAGE, leverage[at]));
            for (int j = 0; j < weeks.columns(); j++) {
                scores[at][j] += weeks.x()[i][j] * rest;
            }
        }
        return scores;
    }
}
