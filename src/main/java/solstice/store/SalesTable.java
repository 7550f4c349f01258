package solstice.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterable;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.intake.sales.SaleKind;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;

/** The kept sales rows. */
public final class SalesTable {
    private final Jdbi jdbi;

    SalesTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Rows kept, of every kind. */
    public long count() {
        return jdbi.withHandle(SalesTable::count);
    }

    private static long count(Handle handle) {
        return handle.createQuery("select coalesce(sum(row_count), 0) from sale_block")
                .mapTo(Long.class)
                .one();
    }

    /** How many kept rows there are of each kind; kinds without any are left out. */
    public Map<SaleKind, Long> kinds() {
        long[] counts = new long[SaleKind.values().length];
        jdbi.useHandle(handle -> forEachBlock(handle, block -> {
            long[] kinds = block.column(SaleBlock.Column.KIND);
            for (int row = 0; row < block.rows(); row++) {
                counts[(int) kinds[row]]++;
            }
        }));
        Map<SaleKind, Long> found = new EnumMap<>(SaleKind.class);
        for (SaleKind kind : SaleKind.values()) {
            if (counts[kind.number()] > 0) {
                found.put(kind, counts[kind.number()]);
            }
        }
        return found;
    }

    /** Customers named in a kept row. */
    public int customers() {
        return jdbi.withHandle(handle -> Names.count(handle, Names.Kind.CUSTOMER));
    }

    /** Countries named in a kept row. */
    public int countries() {
        List<String> countries = jdbi.withHandle(handle -> Names.list(handle, Names.Kind.COUNTRY));
        return (int) countries.stream().filter(country -> !country.isEmpty()).count();
    }

    /** First and last day with a kept row. */
    public Optional<SalesWindow> span() {
        return jdbi.withHandle(SalesTable::span);
    }

    static Optional<SalesWindow> span(Handle handle) {
        return handle.createQuery("select min(first_day), max(last_day) from sale_block")
                .map((row, context) -> row.getObject(1) == null
                        ? Optional.<SalesWindow>empty()
                        : Optional.of(new SalesWindow(
                                LocalDate.ofEpochDay(row.getInt(1)), LocalDate.ofEpochDay(row.getInt(2)))))
                .one();
    }

    /**
     * How many rows each rule of cleaning concerns, whether it applies or not: those rules that rows and files alone
     * can tell of.
     */
    public Map<CleaningRule, Long> concerned() {
        return jdbi.withHandle(SalesTable::concerned);
    }

    private static Map<CleaningRule, Long> concerned(Handle handle) {
        RuleCount count = new RuleCount();
        forEachBlock(handle, count::show);
        forEachBlock(handle, count::showAgain);
        return count.concerned(handle);
    }

    /** All clean product sales in columns, in order of day. */
    public SalesHistory history(CleaningRules rules) {
        return jdbi.withHandle(handle -> readHistory(handle, rules));
    }

    private static SalesHistory readHistory(Handle handle, CleaningRules rules) {
        return readHistory(handle, rules, block -> {});
    }

    /** Shows each block to one more on the way. */
    static SalesHistory readHistory(Handle handle, CleaningRules rules, Consumer<SaleBlock> also) {
        Demand demand = Demand.of(consumer -> forEachBlock(handle, consumer), rules);
        HistoryColumns columns = new HistoryColumns(demand, Math.toIntExact(count(handle)));
        forEachBlock(handle, block -> {
            columns.add(block);
            also.accept(block);
        });
        return columns.toHistory(kind -> Names.list(handle, kind));
    }

    /** Hands over all blocks, in the order in which they were imported. */
    static void forEachBlock(Handle handle, Consumer<SaleBlock> consumer) {
        ResultIterable<SaleBlock> blocks = handle.createQuery(
                        "select content, row_count, column_count from sale_block order by id")
                .map((row, context) -> SaleBlock.of(row.getBytes(1), row.getInt(2), row.getInt(3)));
        blocks.forEach(consumer);
    }
}
