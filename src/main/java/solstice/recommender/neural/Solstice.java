package solstice.recommender.neural;

import solstice.features.Snapshot;
import solstice.recommender.Forecast;
import solstice.recommender.Matrices;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/** Solstice's own model on the leaderboard: trained on what is known, then asked about the window. */
public final class Solstice implements SeasonalRecommender {
    private final String name;
    private final Settings settings;
    private final Matrices matrices;

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
        SolsticeModel model = SolsticeTraining.run(known, settings, matrices, Watch.of(progress))
                .model();
        return model.prepare(known, window, matrices);
    }
}
