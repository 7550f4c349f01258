package solstice.workflow;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to take into a project.
 *
 * @param sales sales files, in any order
 * @param weather daily weather files
 * @param events files of holidays and other marked days
 * @param mapping a saved column mapping; null to find the columns by their headers
 * @param dryRun count everything, keep nothing
 * @param weatherMapping a saved mapping of the weather files; null to find out columns and units
 */
public record ImportRequest(
        List<Path> sales,
        List<Path> weather,
        List<Path> events,
        @Nullable Path mapping,
        boolean dryRun,
        @Nullable Path weatherMapping) {
    public ImportRequest {
        sales = List.copyOf(sales);
        weather = List.copyOf(weather);
        events = List.copyOf(events);
    }

    /** As the other, with the weather's columns and units found out. */
    public ImportRequest(
            List<Path> sales, List<Path> weather, List<Path> events, @Nullable Path mapping, boolean dryRun) {
        this(sales, weather, events, mapping, dryRun, null);
    }

    public static ImportRequest ofSales(List<Path> sales) {
        return new ImportRequest(sales, List.of(), List.of(), null, false);
    }
}
