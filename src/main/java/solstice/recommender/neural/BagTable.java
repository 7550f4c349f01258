package solstice.recommender.neural;

import java.util.Arrays;

/**
 * A table of products as one worker looks bags up in it: weighted sums of its rows, and the way back.
 *
 * <p>Rows that a batch needs are copied to arrays of their own, and slopes gathered in such, since only loops over whole
 * arrays become vector instructions.
 */
final class BagTable {
    private final Parameter table;
    private final float[][] rows;
    private final float[][] slopes;
    private final int[] copied;
    private final boolean[] sloped;
    private final int[] touched;
    private int batch;
    private int touches;

    BagTable(Parameter table) {
        this.table = table;
        rows = new float[table.rows][];
        slopes = new float[table.rows][];
        copied = new int[table.rows];
        sloped = new boolean[table.rows];
        touched = new int[table.rows];
    }

    /** Starts a batch: values may have moved since the last. */
    void begin() {
        batch++;
    }

    /** Puts the sum of a bag's rows, times their weights, into {@code sum}. */
    void sum(int[] items, float[] weights, float[] sum) {
        Arrays.fill(sum, 0);
        for (int i = 0; i < items.length; i++) {
            if (weights[i] != 0) {
                Lanes.add(weights[i], row(items[i]), sum, 0, sum.length);
            }
        }
    }

    private float[] row(int item) {
        float[] row = rows[item];
        if (copied[item] != batch) {
            row = row == null ? new float[table.columns] : row;
            System.arraycopy(table.value, item * table.columns, row, 0, table.columns);
            rows[item] = row;
            copied[item] = batch;
        }
        return row;
    }

    /** Adds {@code dL/dsum}, times the weights, to the slopes of a bag's rows. */
    void back(int[] items, float[] weights, float[] slope) {
        for (int i = 0; i < items.length; i++) {
            if (weights[i] != 0) {
                Lanes.add(weights[i], slope, slope(items[i]), 0, slope.length);
            }
        }
    }

    private float[] slope(int item) {
        if (!sloped[item]) {
            sloped[item] = true;
            touched[touches++] = item;
            if (slopes[item] == null) {
                slopes[item] = new float[table.columns];
            }
        }
        return slopes[item];
    }

    /** Hands the slopes over to the parameter's gradient. */
    void flush(int worker) {
        float[] gradient = table.gradient[worker];
        for (int touch = 0; touch < touches; touch++) {
            int item = touched[touch];
            float[] slope = slopes[item];
            int start = item * table.columns;
            for (int k = 0; k < slope.length; k++) {
                gradient[start + k] += slope[k];
            }
            Arrays.fill(slope, 0);
            sloped[item] = false;
            table.touch(worker, item);
        }
        touches = 0;
    }
}
