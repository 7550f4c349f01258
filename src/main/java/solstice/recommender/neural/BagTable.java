package solstice.recommender.neural;

/**
 * A table that one worker looks weighted sums of rows up in: rows that a batch needs are copied to arrays of their own,
 * since only loops over whole arrays become vector instructions.
 */
final class BagTable {
    private final Parameter table;
    private final float[][] rows;
    private final int[] fetched;
    private int batch;

    BagTable(Parameter table) {
        this.table = table;
        rows = new float[table.rows][];
        fetched = new int[table.rows];
    }

    /** Starts a batch: values may have moved since the last. */
    void begin() {
        batch++;
    }

    /** Adds rows times their weights, from one place of a list (included) to another (excluded). */
    void addTo(float[] sum, int[] items, float[] weights, int from, int to) {
        for (int i = from; i < to; i++) {
            if (fetched[items[i]] != batch) {
                fetch(items[i]);
            }
        }
        Lanes.addRows(items, weights, from, to, rows, sum);
    }

    private void fetch(int item) {
        if (rows[item] == null) {
            rows[item] = new float[table.columns];
        }
        System.arraycopy(table.value, item * table.columns, rows[item], 0, table.columns);
        fetched[item] = batch;
    }
}
