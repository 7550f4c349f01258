package solstice.recommender.neural;

import java.util.List;
import solstice.features.CustomerActivity;

/**
 * From ranking logits to logits of a purchase in four weeks: {@code alpha x + beta + v . activity}. Within a customer
 * the order stays, since {@code alpha > 0}; between customers the activity says who will come at all.
 *
 * @param alpha slope, above 0
 * @param beta constant
 * @param activity weights of the customer's activity
 */
record Calibration(double alpha, double beta, float[] activity) {
    private static final int SIZE = CustomerActivity.SIZE + 2;
    private static final int ROUNDS = 25;
    private static final double RIDGE = 1e-3;

    /**
     * A customer and a product, and whether the one bought the other.
     *
     * @param logit ranking logit
     * @param activity {@code CustomerActivity.SIZE} features
     */
    record Outcome(float logit, float[] activity, boolean bought) {}

    /** Fits by Newton's method on the log likelihood, a step halved while it makes it worse (Platt 1999). */
    static Calibration fit(List<Outcome> outcomes) {
        double[] at = new double[SIZE];
        at[0] = 1;
        at[1] = -5;
        double likelihood = likelihood(outcomes, at);
        for (int round = 0; round < ROUNDS; round++) {
            double[] move = newton(outcomes, at);
            double scale = 1;
            double[] next = moved(at, move, scale);
            double better = likelihood(outcomes, next);
            while (!(better >= likelihood) && scale > 1e-4) {
                scale /= 2;
                next = moved(at, move, scale);
                better = likelihood(outcomes, next);
            }
            if (!(better > likelihood)) {
                break;
            }
            at = next;
            likelihood = better;
        }
        float[] activity = new float[CustomerActivity.SIZE];
        for (int k = 0; k < activity.length; k++) {
            activity[k] = (float) at[k + 2];
        }
        return new Calibration(Math.max(.05, at[0]), at[1], activity);
    }

    private static double[] moved(double[] at, double[] move, double scale) {
        double[] moved = at.clone();
        for (int i = 0; i < SIZE; i++) {
            moved[i] += scale * move[i];
        }
        return moved;
    }

    private static double likelihood(List<Outcome> outcomes, double[] at) {
        double[] row = new double[SIZE];
        double sum = 0;
        for (Outcome outcome : outcomes) {
            fill(outcome, row);
            double logit = dot(at, row);
            double signed = outcome.bought ? -logit : logit;
            sum -= signed > 30 ? signed : Math.log(1 + Math.exp(signed));
        }
        return sum;
    }

    private static double[] newton(List<Outcome> outcomes, double[] at) {
        double[] slope = new double[SIZE];
        double[][] bend = new double[SIZE][SIZE];
        double[] row = new double[SIZE];
        for (Outcome outcome : outcomes) {
            fill(outcome, row);
            double share = 1 / (1 + Math.exp(-dot(at, row)));
            double pull = (outcome.bought ? 1 : 0) - share;
            double curve = share * (1 - share);
            for (int i = 0; i < SIZE; i++) {
                slope[i] += pull * row[i];
                for (int j = 0; j <= i; j++) {
                    bend[i][j] += curve * row[i] * row[j];
                }
            }
        }
        return solve(bend, slope);
    }

    private static void fill(Outcome outcome, double[] row) {
        row[0] = outcome.logit;
        row[1] = 1;
        for (int k = 0; k < outcome.activity.length; k++) {
            row[k + 2] = outcome.activity[k];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Solves a symmetric positive definite system, of which the lower triangle is given, by Cholesky's method. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            matrix[i][i] += RIDGE;
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / matrix[j][j];
            }
        }
        double[] x = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= matrix[i][k] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= matrix[k][i] * x[k];
            }
            x[i] /= matrix[i][i];
        }
        return x;
    }

    /** What is added to a customer's logits. */
    float shift(float[] features, int customer) {
        double sum = beta;
        for (int k = 0; k < CustomerActivity.SIZE; k++) {
            sum += activity[k] * features[customer * CustomerActivity.SIZE + k];
        }
        return (float) sum;
    }
}
