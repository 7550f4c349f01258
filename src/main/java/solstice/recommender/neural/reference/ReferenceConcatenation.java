package solstice.recommender.neural.reference;

import java.util.function.DoubleConsumer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import solstice.features.Snapshot;
import solstice.recommender.Matrices;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * The published network that concatenates its three towers and lets three more layers decide. The season can move its
 * ranking, at the price of a walk through these layers for every pair of a customer and a product.
 */
public final class ReferenceConcatenation implements SeasonalRecommender {
    /** Its name on the leaderboard. */
    public static final String NAME = "Reference concatenation";

    private final ReferenceSettings settings;
    private final Widths widths;
    private final Matrices matrices;

    /** As published. */
    public ReferenceConcatenation(ReferenceSettings settings, Matrices matrices) {
        this(settings, Widths.PUBLISHED, matrices);
    }

    ReferenceConcatenation(ReferenceSettings settings, Widths widths, Matrices matrices) {
        this.settings = settings;
        this.widths = widths;
        this.matrices = matrices;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        return train(known, progress, loss -> {}).scorer(known, window);
    }

    /** Learns from what is known; the window has no part in it. */
    TrainedConcatenation train(Snapshot known, Progress progress, DoubleConsumer losses) {
        WordsAndPrice words = new WordsAndPrice(known);
        BoughtPairs pairs = new BoughtPairs(known, words, settings.seed(), progress);
        ComputationGraph graph = PublishedGraph.concatenation(settings, widths);
        new PairTraining(settings, progress, losses).fit(graph, pairs);
        return new TrainedConcatenation(graph, words, widths, matrices);
    }
}
