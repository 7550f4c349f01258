package solstice.workflow.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.retail.SalesWindow;

/**
 * Personal lists for customers.
 *
 * @param asOf the morning on which they are made; null for the day after the last sale
 * @param window the days they are for
 * @param customers the shop's own ids; empty for every customer known on that morning
 * @param top length of each list
 * @param newOnly leave out what the customer bought before
 * @param tail how far the lists lean towards what few customers know, 0 for not at all to 1; see {@link
 *     solstice.recommender.LongTail}
 */
public record RecommendRequest(
        @Nullable LocalDate asOf, SalesWindow window, List<String> customers, int top, boolean newOnly, double tail) {
    public RecommendRequest {
        customers = List.copyOf(customers);
    }

    /** Lists that do not lean. */
    public RecommendRequest(
            @Nullable LocalDate asOf, SalesWindow window, List<String> customers, int top, boolean newOnly) {
        this(asOf, window, customers, top, newOnly, 0);
    }
}
