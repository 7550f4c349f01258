package solstice.recommender;

import solstice.features.Snapshot;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * The swap test: a method that learns as always and is then told that the window lies half a year later. If it heeds
 * the season, its lists must be worse for it.
 */
public final class OppositeSeason implements SeasonalRecommender {
    private static final int HALF_A_YEAR = 182;

    private final SeasonalRecommender method;

    public OppositeSeason(SeasonalRecommender method) {
        this.method = method;
    }

    @Override
    public String name() {
        return method.name() + " in the opposite season";
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        SalesWindow opposite =
                new SalesWindow(window.from().plusDays(HALF_A_YEAR), window.to().plusDays(HALF_A_YEAR));
        return method.prepare(known, opposite, progress);
    }
}
