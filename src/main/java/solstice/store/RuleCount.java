package solstice.store;

import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import solstice.intake.cleaning.CleaningRule;

/**
 * Counts how many rows each rule of cleaning concerns while the rows pass by on other business.
 *
 * <p>Every block is shown once, and once all were, again, in the same order; what is remembered meanwhile is a sum per
 * rule, the descriptions of each product, and the lines that took something back.
 */
final class RuleCount {
    private final Demand demand = Demand.counting();
    private final DescribedProducts described = new DescribedProducts();

    void show(SaleBlock block) {
        demand.tellBacks(block);
        described.add(block);
    }

    void showAgain(SaleBlock block) {
        demand.tellSales(block);
    }

    /** The rows concerned, rule by rule, whether it applies or not: those that rows and files alone can tell of. */
    Map<CleaningRule, Long> concerned(Handle handle) {
        Map<CleaningRule, Long> rows = new EnumMap<>(demand.concerned());
        rows.put(CleaningRule.VARYING_TITLES, described.varying(Names.list(handle, Names.Kind.CODE)));
        handle.createQuery("select coalesce(sum(rows_repeated), 0), coalesce(sum(rows_overlapping), 0),"
                        + " coalesce(sum(rows_undated), 0) from source_file")
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})
                .forEach(sums -> {
                    rows.put(CleaningRule.REPEATS, sums[0]);
                    rows.put(CleaningRule.OVERLAPS, sums[1]);
                    rows.put(CleaningRule.IMPOSSIBLE_DATES, sums[2]);
                });
        return rows;
    }
}
