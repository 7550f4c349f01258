package solstice.recommender.neural;

import java.util.Random;
import java.util.SplittableRandom;

/**
 * A matrix that is learned: its values, and one gradient for each worker.
 *
 * <p>Rows that no worker has touched in a step are left alone by {@link Adam}: embeddings of products that nobody in
 * the batch bought neither move nor fade.
 */
final class Parameter {
    final String name;
    final int rows;
    final int columns;
    final float[] value;
    final float[][] gradient;
    final float[] mean;
    final float[] square;
    private final boolean[][] touched;

    Parameter(String name, int rows, int columns, int workers) {
        this.name = name;
        this.rows = rows;
        this.columns = columns;
        int size = Math.multiplyExact(rows, columns);
        value = new float[size];
        gradient = new float[workers][size];
        mean = new float[size];
        square = new float[size];
        touched = new boolean[workers][rows];
    }

    /** Draws the values from a normal distribution with mean 0. */
    Parameter normal(SplittableRandom random, double deviation) {
        Random gauss = new Random(random.nextLong());
        for (int i = 0; i < value.length; i++) {
            value[i] = (float) (gauss.nextGaussian() * deviation);
        }
        return this;
    }

    /** Says that a worker has written to a row of its gradient. */
    void touch(int worker, int row) {
        touched[worker][row] = true;
    }

    /** Whether a row of the only gradient was written to. */
    boolean isTouched(int row) {
        return touched[0][row];
    }

    /** Moves a slope to a row of the only gradient; it is left all zeros. */
    void take(int row, float[] slope) {
        System.arraycopy(slope, 0, gradient[0], row * columns, columns);
        touch(0, row);
        java.util.Arrays.fill(slope, 0);
    }

    void touchAll(int worker) {
        java.util.Arrays.fill(touched[worker], true);
    }

    /** Forgets all slopes. */
    void drop() {
        for (int worker = 0; worker < gradient.length; worker++) {
            java.util.Arrays.fill(gradient[worker], 0);
            java.util.Arrays.fill(touched[worker], false);
        }
    }

    /** Whether any worker touched a row; forgets that it did. */
    boolean takeTouched(int row) {
        boolean any = false;
        for (boolean[] worker : touched) {
            any |= worker[row];
            worker[row] = false;
        }
        return any;
    }
}
