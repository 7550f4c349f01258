package solstice.campaign;

import java.util.List;
import solstice.recommender.ModelCard;
import solstice.retail.SalesWindow;
import solstice.retail.Segment;

/**
 * A promo list for a segment and a window.
 *
 * @param segment whom it is for
 * @param window the campaign's days
 * @param model which model made it
 * @param recommendations best first
 */
public record SegmentList(Segment segment, SalesWindow window, ModelCard model, List<Recommendation> recommendations) {
    public SegmentList {
        recommendations = List.copyOf(recommendations);
    }
}
