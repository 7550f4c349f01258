package solstice.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a project holds, in figures.
 *
 * @param rowsKept distinct rows kept from all files
 * @param productSales clean product sales among them
 * @param products products with at least one clean sale
 * @param customers customers named in a kept row
 * @param countries countries named in a kept row
 * @param families product families
 * @param segments customer segments
 * @param firstDay first day with a kept row; null while the project is empty
 * @param lastDay last day with a kept row; null while the project is empty
 * @param revenue money taken in clean product sales
 * @param weatherDays days with observed weather
 * @param weatherFilled days of the sales that nobody observed, filled with the weather that is usual
 * @param events marked days
 * @param models trained models kept
 * @param listed products in the shop's catalogue, sold or not
 * @param described customers of whom something is known beside their purchases
 * @param answers what segments and customers answered to recommendations
 */
public record ProjectSummary(
        long rowsKept,
        long productSales,
        int products,
        int customers,
        int countries,
        int families,
        int segments,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        double revenue,
        int weatherDays,
        int weatherFilled,
        int events,
        int models,
        int listed,
        int described,
        int answers) {}
