package solstice.recommender.neural.reference;

import java.util.function.DoubleConsumer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import solstice.features.Snapshot;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * The published formula {@code R = sigma(W (U o P + S) + b)}: customers' taste and products meet element by element,
 * the season is added, and one row of weights makes a probability of it.
 *
 * <p>Its ranking does not move with the season, and no training can make it. {@code W} is one row, so
 * {@code W (U o P + S) + b = W (U o P) + (W S + b)}, and the second term is the same number for all products of a
 * customer; sigma keeps order. The season shifts how likely the customer is to buy at all, never which product comes
 * first. Solstice's own model lets the season meet each product ({@code S . Q}) instead.
 */
public final class ReferenceAdditive implements SeasonalRecommender {
    /** Its name on the leaderboard. */
    public static final String NAME = "Reference additive";

    private final ReferenceSettings settings;

    public ReferenceAdditive(ReferenceSettings settings) {
        this.settings = settings;
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
    TrainedAdditive train(Snapshot known, Progress progress, DoubleConsumer losses) {
        WordsAndPrice words = new WordsAndPrice(known);
        BoughtPairs pairs = new BoughtPairs(known, words, settings.seed(), progress);
        ComputationGraph graph = PublishedGraph.additive(settings);
        new PairTraining(settings, progress, losses).fit(graph, pairs);
        return new TrainedAdditive(graph, words, settings.width());
    }
}
