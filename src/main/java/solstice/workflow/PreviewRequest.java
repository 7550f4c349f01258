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
 */
public record PreviewRequest(
        @Nullable LocalDate asOf, SalesWindow window, List<String> segments, int top, boolean newOnly) {
    public PreviewRequest {
        segments = List.copyOf(segments);
    }
}
