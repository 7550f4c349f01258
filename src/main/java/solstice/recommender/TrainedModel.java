package solstice.recommender;

import java.util.List;
import solstice.features.Snapshot;
import solstice.retail.Feedback;
import solstice.retail.SalesWindow;

/** A recommender that has learned, ready to forecast from any morning on or after its day. Never changes. */
public interface TrainedModel {
    ModelCard card();

    /**
     * Forecasts what customers buy in a window.
     *
     * @param known what is known on the morning of the forecast, on or after {@code card().asOf()}
     * @param window the days ahead
     */
    Forecast forecast(Snapshot known, SalesWindow window);

    /**
     * A copy that has learned how a segment's customers answer; this model stays as it is.
     *
     * @param known what is known on the morning of the answers
     * @param window the days the answers are about
     * @param members who answers, as numbers of the snapshot's customers
     * @param feedback what they answer
     */
    TrainedModel learn(Snapshot known, SalesWindow window, int[] members, List<Feedback> feedback);
}
