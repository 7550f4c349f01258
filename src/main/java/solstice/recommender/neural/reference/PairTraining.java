package solstice.recommender.neural.reference;

import java.util.function.DoubleConsumer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import solstice.task.Doing;
import solstice.task.Progress;

/** Fits a graph to bought pairs and their negatives, batch after batch. */
final class PairTraining {
    private final ReferenceSettings settings;
    private final Progress progress;
    private final DoubleConsumer losses;

    /**
     * Gets ready.
     *
     * @param losses told the mean binary cross-entropy of each pass
     */
    PairTraining(ReferenceSettings settings, Progress progress, DoubleConsumer losses) {
        this.settings = settings;
        this.progress = progress;
        this.losses = losses;
    }

    void fit(ComputationGraph graph, BoughtPairs pairs) {
        int each = Math.max(1, settings.batch() / (1 + ReferenceSettings.NEGATIVES));
        int batches = Math.min(settings.longestEpoch(), (pairs.size() + each - 1) / each);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            pairs.shuffle();
            double sum = 0;
            for (int batch = 0; batch < batches; batch++) {
                progress.throwIfCancelled();
                int to = Math.min(pairs.size(), (batch + 1) * each);
                graph.fit(pairs.batch(batch * each, to).examples());
                sum += graph.score();
                double done = (epoch + (batch + 1.0) / batches) / settings.epochs();
                progress.report(Doing.PASSING, done, epoch + 1, sum / (batch + 1));
            }
            losses.accept(sum / batches);
        }
    }
}
