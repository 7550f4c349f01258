package solstice.recommender.neural;

import org.jspecify.annotations.Nullable;
import solstice.features.Snapshot;
import solstice.recommender.Forecast;
import solstice.recommender.Matrices;
import solstice.recommender.SeasonalRecommender;
import solstice.recommender.neural.SolsticeTraining.Plan;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * Solstice's own model on the leaderboard: trained on what is known, then asked about the window. Asked about another
 * window with the same known, it does not train again.
 */
public final class Solstice implements SeasonalRecommender {
    private final String name;
    private final Settings settings;
    private final Matrices matrices;
    private @Nullable Trained latest;

    private record Trained(Snapshot known, SolsticeModel model) {}

    public Solstice(String name, Settings settings, Matrices matrices) {
        this.name = name;
        this.settings = settings;
        this.matrices = matrices;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Forecast prepare(Snapshot known, SalesWindow window, Progress progress) {
        return trained(known.sold(), progress).model.prepare(known, window, matrices);
    }

    private synchronized Trained trained(Snapshot known, Progress progress) {
        Trained found = latest;
        if (found == null || found.known != known) {
            latest = null;
            found = new Trained(
                    known,
                    SolsticeTraining.run(Plan.of(known, settings), matrices, Watch.of(progress))
                            .model());
            latest = found;
        }
        return found;
    }
}
