package solstice.recommender;

import solstice.features.Snapshot;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * A way to rank products for customers in a coming stretch of days.
 *
 * <p>The one interface between the program and every method, whatever computes it.
 */
public interface SeasonalRecommender {
    /** The name on the leaderboard. */
    String name();

    /**
     * Learns from what is known and gets ready to rank for a window.
     *
     * @param known everything the method may see
     * @param window the days to be recommended for, not before the snapshot's day
     * @param progress told how learning goes; cancelling it ends the work with {@code CancelledException}
     */
    Scorer prepare(Snapshot known, SalesWindow window, Progress progress);
}
