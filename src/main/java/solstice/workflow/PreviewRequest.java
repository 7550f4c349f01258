package solstice.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.retail.SalesWindow;

/**
 * Which lists to draw up.
 *
 * @param asOf the day on whose morning the lists are made; null for the day after the last sale
 * @param window the campaign's days
 * @param segments ids of the segments, each of which gets a list
 * @param top length of each list
 * @param newOnly leave out what most of the segment's customers bought before
 * @param tail how far the lists lean towards what few customers know, 0 for not at all to 1; see {@link
 *     solstice.recommender.LongTail}
 */
public record PreviewRequest(
        @Nullable LocalDate asOf, SalesWindow window, List<String> segments, int top, boolean newOnly, double tail) {
    public PreviewRequest {
        segments = List.copyOf(segments);
    }

    /** Lists that do not lean. */
    public PreviewRequest(
            @Nullable LocalDate asOf, SalesWindow window, List<String> segments, int top, boolean newOnly) {
        this(asOf, window, segments, top, newOnly, 0);
    }

    /** The same, leaning otherwise. */
    public PreviewRequest leaning(double otherwise) {
        return new PreviewRequest(asOf, window, segments, top, newOnly, otherwise);
    }
}
