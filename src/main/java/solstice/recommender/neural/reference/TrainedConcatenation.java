package solstice.recommender.neural.reference;

import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import solstice.features.Snapshot;
import solstice.recommender.Matrices;
import solstice.recommender.Matrices.Form;
import solstice.recommender.Matrices.Shape;
import solstice.recommender.Scorer;
import solstice.retail.SalesWindow;

/**
 * The concatenating network once it has learned.
 *
 * <p>Its first layer over the concatenation is linear in each part, {@code W [U; S; P] = W_u U + W_s S + W_p P}, so the
 * three are worked out once for each customer, season and product and only added for a pair. What follows cannot be
 * taken apart: every pair walks through the other layers, one matrix product for all products of a customer at a time.
 * The scores are those of the graph, before the sigmoid.
 */
final class TrainedConcatenation {
    private static final int ROWS = 512;

    private final ComputationGraph graph;
    private final WordsAndPrice words;
    private final Widths widths;
    private final Matrices matrices;

    /** A layer: weights {@code [inputs, outputs]} and biases. */
    private record Layer(int inputs, int outputs, float[] weights, float[] biases) {}

    TrainedConcatenation(ComputationGraph graph, WordsAndPrice words, Widths widths, Matrices matrices) {
        this.graph = graph;
        this.words = words;
        this.widths = widths;
        this.matrices = matrices;
    }

    ComputationGraph graph() {
        return graph;
    }

    /** Gets ready to score for a window, in logits. */
    Scorer scorer(Snapshot known, SalesWindow window) {
        TowerOutputs towers = TowerOutputs.of(graph, words, known, window);
        Layer first = layer(PublishedGraph.joint(0));
        int taste = Widths.last(widths.customer());
        int season = Widths.last(widths.season());
        float[] customers = part(first, towers.customers(), known.customers(), 0, taste);
        float[] same = part(first, towers.season(), 1, taste, season);
        float[] products = part(first, towers.products(), known.products(), taste + season, first.inputs);
        for (int product = 0; product < known.products(); product++) {
            for (int k = 0; k < first.outputs; k++) {
                products[product * first.outputs + k] += same[k] + first.biases[k];
            }
        }
        List<Layer> rest = IntStream.rangeClosed(1, widths.joint().size())
                .mapToObj(at -> layer(at < widths.joint().size() ? PublishedGraph.joint(at) : PublishedGraph.ANSWER))
                .toList();
        return (customer, scores) -> {
            for (int from = 0; from < scores.length; from += ROWS) {
                int rows = Math.min(ROWS, scores.length - from);
                float[] values = new float[rows * first.outputs];
                for (int i = 0; i < values.length; i++) {
                    float sum = customers[customer * first.outputs + i % first.outputs]
                            + products[from * first.outputs + i];
                    values[i] = Math.max(0, sum);
                }
                System.arraycopy(through(rest, rows, values), 0, scores, from, rows);
            }
        };
    }

    /** Rows of one tower times its rows of the first layer's weights, from one (included) to another. */
    private float[] part(Layer first, float[] rows, int count, int from, int length) {
        int inner = Math.min(length, first.inputs - from);
        float[] weights =
                java.util.Arrays.copyOfRange(first.weights, from * first.outputs, (from + inner) * first.outputs);
        float[] product = new float[count * first.outputs];
        matrices.multiply(Shape.plain(count, first.outputs, inner), rows, weights, 0, product);
        return product;
    }

    private float[] through(List<Layer> layers, int rows, float[] values) {
        float[] input = values;
        for (int at = 0; at < layers.size(); at++) {
            Layer layer = layers.get(at);
            float[] output = new float[rows * layer.outputs];
            Shape shape = new Shape(rows, layer.outputs, layer.inputs, Form.PLAIN, Form.PLAIN);
            matrices.multiply(shape, input, layer.weights, 0, output);
            boolean answers = at == layers.size() - 1;
            for (int i = 0; i < output.length; i++) {
                float sum = output[i] + layer.biases[i % layer.outputs];
                output[i] = answers ? sum : Math.max(0, sum);
            }
            input = output;
        }
        return input;
    }

    private Layer layer(String name) {
        var weights = graph.getLayer(name).getParam("W");
        return new Layer(
                (int) weights.size(0),
                (int) weights.size(1),
                weights.dup('c').data().asFloat(),
                graph.getLayer(name).getParam("b").dup('c').data().asFloat());
    }
}
