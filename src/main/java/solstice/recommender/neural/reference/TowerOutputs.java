package solstice.recommender.neural.reference;

import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import solstice.features.Moment;
import solstice.features.Snapshot;
import solstice.retail.SalesWindow;

/**
 * What the three towers of a published network say of everyone: each is asked once.
 *
 * @param customers {@code [customers, length of U]}
 * @param products {@code [products, length of P]}
 * @param season {@code S} of the window
 */
record TowerOutputs(float[] customers, float[] products, float[] season) {
    private static final int ROWS = 1024;

    /** Asks the towers. Customers and products walk through theirs side by side, so that one pass does both. */
    static TowerOutputs of(ComputationGraph graph, WordsAndPrice words, Snapshot known, SalesWindow window) {
        PairInputs inputs = new PairInputs(
                Moment.of(known, known.day(), window), words, known.history().products());
        float[] customers = new float[0];
        float[] products = new float[0];
        float[] season = new float[0];
        for (int from = 0; from < Math.max(1, Math.max(known.customers(), known.products())); from += ROWS) {
            Map<String, INDArray> towers = towers(graph, inputs, from, known);
            customers = with(customers, towers.get(PublishedGraph.TASTE), from, known.customers());
            products = with(products, towers.get(PublishedGraph.PRODUCT), from, known.products());
            season = with(season, towers.get(PublishedGraph.SEASON), 0, 1);
        }
        return new TowerOutputs(customers, products, season);
    }

    private static Map<String, INDArray> towers(ComputationGraph graph, PairInputs inputs, int from, Snapshot known) {
        PairBatch batch = new PairBatch(ROWS);
        for (int row = 0; row < ROWS; row++) {
            int number = from + row;
            int customer = number < known.customers() ? number : -1;
            int product = number < known.products() ? number : -1;
            batch.set(row, inputs, customer, product, false);
        }
        return graph.feedForward(batch.inputs(), false);
    }

    /** Copies rows of a tower's output to {@code all}, from row {@code from} on, as far as {@code rows} reach. */
    private static float[] with(float[] all, @Nullable INDArray output, int from, int rows) {
        if (output == null) {
            throw new IllegalStateException("the graph has lost a tower");
        }
        int width = (int) output.size(1);
        float[] whole = all.length == 0 ? new float[rows * width] : all;
        if (from * width < whole.length) {
            float[] values = output.dup('c').data().asFloat();
            System.arraycopy(values, 0, whole, from * width, Math.min(values.length, whole.length - from * width));
        }
        return whole;
    }
}
