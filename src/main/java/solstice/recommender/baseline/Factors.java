package solstice.recommender.baseline;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Vectors of customers and products whose products tell who buys what, found by alternating least squares on implicit
 * feedback (Hu, Koren and Volinsky 2008, "Collaborative filtering for implicit feedback datasets").
 *
 * <p>Minimises {@code sum c_ij (p_ij - x_i . y_j)^2 + lambda (|x|^2 + |y|^2)} over all pairs, bought or not, with
 * {@code p_ij = 1} where weight {@code r_ij > 0} and 0 elsewhere, and {@code c_ij = 1 + alpha r_ij}. Given the one side,
 * each vector of the other is a small least squares problem, which is taken a few steps of conjugate gradients further
 * from where it stood (Takacs, Pilaszy and Tikk 2011).
 */
final class Factors {
    private final int rank;
    private final double alpha;
    private final double lambda;
    private final int steps;

    /**
     * Settings.
     *
     * @param rank length of the vectors
     * @param steps of conjugate gradients for each vector in a sweep
     */
    Factors(int rank, double alpha, double lambda, int steps) {
        this.rank = rank;
        this.alpha = alpha;
        this.lambda = lambda;
        this.steps = steps;
    }

    /** Small random vectors, {@code [rows, rank]}. */
    float[] random(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] vectors = new float[rows * rank];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = (float) (random.nextGaussian() / rank);
        }
        return vectors;
    }

    /**
     * Brings one side nearer to its best, given the other; each row is worked out by itself, so that threads do not
     * matter.
     *
     * @param weights a row for each vector of this side
     * @param one {@code [rows, rank]}, changed in place
     * @param other {@code [columns, rank]}
     */
    void improve(Weights weights, float[] one, float[] other) {
        double[] gram = gram(other);
        IntStream.range(0, weights.rows()).parallel().forEach(row -> descend(weights, row, gram, one, other));
    }

    /** {@code Y'Y + lambda I}. */
    private double[] gram(float[] vectors) {
        double[] gram = new double[rank * rank];
        for (int start = 0; start < vectors.length; start += rank) {
            for (int i = 0; i < rank; i++) {
                double value = vectors[start + i];
                for (int j = 0; j <= i; j++) {
                    gram[i * rank + j] += value * vectors[start + j];
                }
            }
        }
        for (int i = 0; i < rank; i++) {
            gram[i * rank + i] += lambda;
            for (int j = 0; j < i; j++) {
                gram[j * rank + i] = gram[i * rank + j];
            }
        }
        return gram;
    }

    private void descend(Weights weights, int row, double[] gram, float[] one, float[] other) {
        double[] x = new double[rank];
        for (int k = 0; k < rank; k++) {
            x[k] = one[row * rank + k];
        }
        double[] residual = new double[rank];
        apply(weights, row, gram, other, x, residual);
        for (int k = 0; k < rank; k++) {
            residual[k] = -residual[k];
        }
        for (int entry = weights.start()[row]; entry < weights.start()[row + 1]; entry++) {
            double confidence = 1 + alpha * weights.weight()[entry];
            int at = weights.column()[entry] * rank;
            for (int k = 0; k < rank; k++) {
                residual[k] += confidence * other[at + k];
            }
        }
        double[] direction = residual.clone();
        double[] moved = new double[rank];
        double square = dot(residual, residual);
        for (int step = 0; step < steps && square > 1e-18; step++) {
            apply(weights, row, gram, other, direction, moved);
            double length = square / dot(direction, moved);
            for (int k = 0; k < rank; k++) {
                x[k] += length * direction[k];
                residual[k] -= length * moved[k];
            }
            double next = dot(residual, residual);
            for (int k = 0; k < rank; k++) {
                direction[k] = residual[k] + next / square * direction[k];
            }
            square = next;
        }
        for (int k = 0; k < rank; k++) {
            one[row * rank + k] = (float) x[k];
        }
    }

    /** {@code into = (Y'Y + lambda I + sum alpha r y y') v}, never building the matrix of a row. */
    private void apply(Weights weights, int row, double[] gram, float[] other, double[] v, double[] into) {
        for (int i = 0; i < rank; i++) {
            double sum = 0;
            for (int j = 0; j < rank; j++) {
                sum += gram[i * rank + j] * v[j];
            }
            into[i] = sum;
        }
        for (int entry = weights.start()[row]; entry < weights.start()[row + 1]; entry++) {
            int at = weights.column()[entry] * rank;
            double along = 0;
            for (int k = 0; k < rank; k++) {
                along += other[at + k] * v[k];
            }
            along *= alpha * weights.weight()[entry];
            for (int k = 0; k < rank; k++) {
                into[k] += along * other[at + k];
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
