package solstice.recommender.neural.reference;

import java.util.Map;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import solstice.features.Moment;
import solstice.features.Snapshot;
import solstice.recommender.Scorer;
import solstice.retail.SalesWindow;

/** The additive formula once it has learned: asks the towers once for everyone, and multiplies out the rest. */
final class TrainedAdditive {
    private static final int ROWS = 1024;

    private final ComputationGraph graph;
    private final ProductWords words;
    private final int width;

    TrainedAdditive(ComputationGraph graph, ProductWords words, int width) {
        this.graph = graph;
        this.words = words;
        this.width = width;
    }

    /** Gets ready to score for a window, in logits. */
    Scorer scorer(Snapshot known, SalesWindow window) {
        PairInputs inputs = new PairInputs(
                Moment.of(known, known.day(), window), words, known.history().products());
        int customers = known.customers();
        int products = known.products();
        float[] taste = new float[customers * width];
        float[] product = new float[products * width];
        float[] season = new float[width];
        for (int from = 0; from < Math.max(customers, products); from += ROWS) {
            Map<String, INDArray> towers = towers(inputs, from, customers, products);
            take(towers.get(PublishedGraph.TASTE), taste, from);
            take(towers.get(PublishedGraph.PRODUCT), product, from);
            take(towers.get(PublishedGraph.SEASON), season, 0);
        }
        float[] weights =
                graph.getLayer(PublishedGraph.ANSWER).getParam("W").data().asFloat();
        float bias = graph.getLayer(PublishedGraph.ANSWER).getParam("b").getFloat(0);
        float same = bias + dot(weights, season);
        return (customer, scores) -> {
            for (int j = 0; j < products; j++) {
                float match = 0;
                for (int k = 0; k < width; k++) {
                    match += weights[k] * taste[customer * width + k] * product[j * width + k];
                }
                scores[j] = match + same;
            }
        };
    }

    /** Customers and products walk through their towers side by side, so that one pass does both. */
    private Map<String, INDArray> towers(PairInputs inputs, int from, int customers, int products) {
        PairBatch batch = new PairBatch(ROWS);
        for (int row = 0; row < ROWS; row++) {
            int number = from + row;
            batch.set(row, inputs, number < customers ? number : -1, number < products ? number : -1, false);
        }
        return graph.feedForward(batch.inputs(), false);
    }

    /** Copies rows of a tower's output to {@code all}, from row {@code from} on, as far as it reaches. */
    private void take(@Nullable INDArray output, float[] all, int from) {
        int start = from * width;
        if (output != null && start < all.length) {
            float[] values = output.dup('c').data().asFloat();
            System.arraycopy(values, 0, all, start, Math.min(values.length, all.length - start));
        }
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
