package solstice.recommender.neural.reference;

import java.util.List;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration.GraphBuilder;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.graph.MergeVertex;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The published networks as DL4J graphs. Inputs are customer, product and season, one row a pair. */
final class PublishedGraph {
    /** Names of the towers' outputs, each {@code [pairs, width]}. */
    static final String TASTE = "U";

    static final String PRODUCT = "P";
    static final String SEASON = "S";

    /** Name of the last layer. */
    static final String ANSWER = "R";

    private PublishedGraph() {}

    /** {@code R = sigma(W (U o P + S) + b)}, learned by binary cross-entropy. */
    static ComputationGraph additive(ReferenceSettings settings) {
        GraphBuilder graph = start(settings);
        tower(graph, "customer", PairInputs.CUSTOMER, settings.hidden(), settings.width(), TASTE);
        tower(graph, "product", PairInputs.PRODUCT, settings.hidden(), settings.width(), PRODUCT);
        tower(graph, "season", PairInputs.SEASON, settings.width(), settings.width(), SEASON);
        graph.addVertex("match", new ElementWiseVertex(ElementWiseVertex.Op.Product), TASTE, PRODUCT)
                .addVertex("sum", new ElementWiseVertex(ElementWiseVertex.Op.Add), "match", SEASON)
                .addLayer(ANSWER, answer(settings.width()), "sum")
                .setOutputs(ANSWER);
        return built(graph);
    }

    /** Towers, concatenated, and layers over them, learned by binary cross-entropy. */
    static ComputationGraph concatenation(ReferenceSettings settings, Widths widths) {
        GraphBuilder graph = start(settings);
        tower(graph, "customer", PairInputs.CUSTOMER, widths.customer(), TASTE);
        tower(graph, "product", PairInputs.PRODUCT, widths.product(), PRODUCT);
        tower(graph, "season", PairInputs.SEASON, widths.season(), SEASON);
        graph.addVertex("all", new MergeVertex(), TASTE, SEASON, PRODUCT);
        int inputs = Widths.last(widths.customer()) + Widths.last(widths.season()) + Widths.last(widths.product());
        String before = "all";
        for (int at = 0; at < widths.joint().size(); at++) {
            int outputs = widths.joint().get(at);
            graph.addLayer(joint(at), dense(inputs, outputs, Activation.RELU), before);
            before = joint(at);
            inputs = outputs;
        }
        graph.addLayer(ANSWER, answer(inputs), before).setOutputs(ANSWER);
        return built(graph);
    }

    /** Name of a layer over the concatenation, from 0. */
    static String joint(int at) {
        return "joint " + at;
    }

    private static GraphBuilder start(ReferenceSettings settings) {
        return new NeuralNetConfiguration.Builder()
                .seed(settings.seed())
                .weightInit(WeightInit.XAVIER)
                .updater(new Adam(settings.rate()))
                .graphBuilder()
                .addInputs("customer", "product", "season");
    }

    private static ComputationGraph built(GraphBuilder graph) {
        ComputationGraph built = new ComputationGraph(graph.build());
        built.init();
        return built;
    }

    private static void tower(GraphBuilder graph, String input, int features, List<Integer> widths, String name) {
        String before = input;
        int inputs = features;
        for (int at = 0; at < widths.size(); at++) {
            boolean last = at == widths.size() - 1;
            String layer = last ? name : input + " " + at;
            graph.addLayer(layer, dense(inputs, widths.get(at), Activation.RELU), before);
            before = layer;
            inputs = widths.get(at);
        }
    }

    private static void tower(GraphBuilder graph, String input, int inputs, int hidden, int outputs, String name) {
        graph.addLayer(input + " hidden", dense(inputs, hidden, Activation.RELU), input)
                .addLayer(name, dense(hidden, outputs, Activation.IDENTITY), input + " hidden");
    }

    private static DenseLayer dense(int inputs, int outputs, Activation activation) {
        return new DenseLayer.Builder()
                .nIn(inputs)
                .nOut(outputs)
                .activation(activation)
                .build();
    }

    private static OutputLayer answer(int inputs) {
        return new OutputLayer.Builder(LossFunction.XENT)
                .nIn(inputs)
                .nOut(1)
                .activation(Activation.SIGMOID)
                .build();
    }
}
