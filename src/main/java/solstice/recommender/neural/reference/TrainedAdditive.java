package solstice.recommender.neural.reference;

import org.deeplearning4j.nn.graph.ComputationGraph;
import solstice.features.Snapshot;
import solstice.recommender.Scorer;
import solstice.retail.SalesWindow;

/** The additive formula once it has learned: asks the towers once for everyone, and multiplies out the rest. */
final class TrainedAdditive {
    private final ComputationGraph graph;
    private final WordsAndPrice words;
    private final int width;

    TrainedAdditive(ComputationGraph graph, WordsAndPrice words, int width) {
        this.graph = graph;
        this.words = words;
        this.width = width;
    }

    /** Gets ready to score for a window, in logits. */
    Scorer scorer(Snapshot known, SalesWindow window) {
        TowerOutputs towers = TowerOutputs.of(graph, words, known, window);
        int products = known.products();
        float[] taste = towers.customers();
        float[] product = towers.products();
        float[] weights =
                graph.getLayer(PublishedGraph.ANSWER).getParam("W").data().asFloat();
        float bias = graph.getLayer(PublishedGraph.ANSWER).getParam("b").getFloat(0);
        float same = bias + dot(weights, towers.season());
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

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
