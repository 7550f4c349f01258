package solstice.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.intake.sales.SaleExtras;
import solstice.intake.sales.SaleKind;
import solstice.intake.sales.SaleLine;
import solstice.retail.Almanac;
import solstice.retail.OpenDays;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.retail.SeriesSales;
import solstice.retail.Surroundings;
import solstice.retail.calendar.CalendarEvent;
import solstice.store.almanac.AlmanacTable;
import solstice.store.common.SettingTable;
import solstice.store.facts.FactsLoad;

/**
 * One import under way: rows go in, and all of them stay or none.
 *
 * <p>Closing it without {@link #commit} leaves the project as it was. Not for several threads.
 */
public final class SalesLoad implements AutoCloseable {
    private final Path project;
    private final Connection connection;
    private final Handle handle;
    private final Map<Names.Kind, Names> names = new EnumMap<>(Names.Kind.class);
    private final SaleBlock block = new SaleBlock();
    private @Nullable KeptRows kept;
    private @Nullable RuleCount counted;
    private CleaningRules rules;

    /** What became of a row. */
    public enum Outcome {
        KEPT,
        /** The same file brought an equal row before. */
        REPEAT,
        /** Another file brought it, now or in an earlier import. */
        OVERLAP
    }

    SalesLoad(Path project, Connection connection) throws SQLException {
        this.project = project;
        this.connection = connection;
        connection.setAutoCommit(false);
        handle = Jdbi.open(connection);
        rules = SettingTable.get(handle, SettingTable.CLEANING)
                .map(CleaningRules::parse)
                .orElse(CleaningRules.STANDARD);
    }

    /** The rules that apply once this import is part of the project. */
    public CleaningRules rules() {
        return rules;
    }

    /** Has other rules apply, beginning with the rows of this import. */
    public void apply(CleaningRules chosen) {
        rules = chosen;
        write(() -> SettingTable.put(handle, SettingTable.CLEANING, chosen.toString()));
    }

    /** The rows that follow come from one more file. */
    public void beginFile() {
        rowsKept().beginFile();
    }

    private KeptRows rowsKept() {
        if (kept == null) {
            for (Names.Kind kind : Names.Kind.values()) {
                names.put(kind, Names.read(handle, kind));
            }
            KeptRows known = new KeptRows();
            RuleCount count = new RuleCount();
            SalesTable.forEachBlock(handle, block -> {
                known.remember(block);
                count.show(block);
            });
            kept = known;
            counted = count;
        }
        return kept;
    }

    /** Keeps a row unless the project has the very same one already. */
    public Outcome add(SaleLine line, SaleKind kind) {
        SaleExtras extras = line.extras();
        long[] row = {
            kind.number(),
            number(Names.Kind.PURCHASE, line.order()),
            number(Names.Kind.CODE, line.code()),
            number(Names.Kind.TITLE, line.title()),
            line.customer().isEmpty() ? SalesHistory.NO_CUSTOMER : number(Names.Kind.CUSTOMER, line.customer()),
            number(Names.Kind.COUNTRY, line.country()),
            line.quantity(),
            line.day(),
            line.second(),
            line.price(),
            number(Names.Kind.CHANNEL, extras.channel()),
            number(Names.Kind.CURRENCY, extras.currency()),
            extras.discount(),
            extras.cost() == SaleExtras.UNKNOWN ? 0 : extras.cost() + 1, // 0 as in a file that has no costs
            0
        };
        Outcome outcome = rowsKept().add(row, rules.apply(CleaningRule.REPEATS), extras.line());
        if (outcome == Outcome.KEPT) {
            block.add(row);
            if (block.isFull()) {
                flush();
            }
        }
        return outcome;
    }

    private int number(Names.Kind kind, String text) {
        return Objects.requireNonNull(names.get(kind), "rows come between beginFile and history")
                .number(text);
    }

    /**
     * What became of the rows of one file.
     *
     * @param name of the file
     * @param read rows in all
     * @param kept rows new to the project
     * @param repeated rows that the file itself had before
     * @param overlapping rows that another file brought
     * @param undated rows rejected for their date
     */
    public record FileTally(String name, long read, long kept, long repeated, long overlapping, long undated) {}

    /** Notes a file that was read. */
    public void note(FileTally file) {
        write(() -> handle.execute(
                "insert into source_file(name, rows_read, rows_kept, rows_repeated, rows_overlapping, rows_undated,"
                        + " imported_at) values (?, ?, ?, ?, ?, ?, ?)",
                file.name(),
                file.read(),
                file.kept(),
                file.repeated(),
                file.overlapping(),
                file.undated(),
                OffsetDateTime.now(ZoneOffset.UTC)));
    }

    /** Adds weather and marked days; a day that is there already is replaced. */
    public void add(Surroundings found) {
        write(() -> AlmanacTable.add(handle, found));
    }

    /** Weather and marked days as they will be once this import is part of the project. */
    public Almanac almanac() {
        Almanac almanac = AlmanacTable.read(handle);
        return rules.apply(CleaningRule.MISSING_WEATHER) ? almanac : almanac.unfilled();
    }

    /** The marked days as they will be once this import is part of the project. */
    public List<CalendarEvent> events() {
        return AlmanacTable.events(handle);
    }

    /** First and last day of the sales as they will be once this import is part of the project. */
    public Optional<SalesWindow> span() {
        flush();
        return SalesTable.span(handle);
    }

    /** Where what the shop knows of its products and customers goes. */
    public FactsLoad facts() {
        return new FactsLoad(handle, this::write);
    }

    /** All demand as it will be once this import is part of the project. No rows can be added after it. */
    public SalesHistory history() {
        endRows();
        if (counted == null) {
            counted = new RuleCount();
            SalesTable.forEachBlock(handle, counted::show);
        }
        return SalesTable.readHistory(handle, rules, counted::showAgain);
    }

    /**
     * How many rows each rule of cleaning will concern once this import is part of the project, whether it applies or
     * not: those rules that rows and files alone can tell of. Counted while rows came in and {@link #history} was read;
     * asked after it, once.
     */
    public Map<CleaningRule, Long> concerned() {
        RuleCount count = Objects.requireNonNull(counted, "history was read");
        counted = null;
        return count.concerned(handle);
    }

    /** Writes what is not written yet, and gives up the memory that only new rows need. */
    private void endRows() {
        flush();
        write(() -> names.values().forEach(known -> known.save(handle)));
        names.clear();
        kept = null;
    }

    /** Notes what the products are called and which family each belongs to. */
    public void describe(List<Product> products) {
        write(() -> ProductTable.replace(handle, products));
    }

    /** Keeps what was sold week by week, as added up from all demand; nothing where there is none. */
    public void addUp(SalesHistory history, List<SeriesSales> weeks) {
        Optional<OpenDays> days = history.isEmpty() ? Optional.empty() : Optional.of(OpenDays.of(history));
        write(() -> WeeklyTable.replace(handle, days, weeks));
    }

    /** A setting of the project, kept with this import where the project has none of that name yet. */
    public String settingOr(String name, Supplier<String> first) {
        return SettingTable.get(handle, name).orElseGet(() -> {
            String content = first.get();
            write(() -> SettingTable.put(handle, name, content));
            return content;
        });
    }

    /** Makes the import part of the project. */
    public void commit() {
        try {
            connection.commit();
            handle.execute("checkpoint sync"); // "done" must be on the disk, not on its way there
        } catch (SQLException | JdbiException failed) {
            throw StoreFailure.writing(failed, project);
        }
    }

    private void flush() {
        if (block.rows() == 0) {
            return;
        }
        if (counted != null) {
            counted.show(block);
        }
        long[] days = Arrays.copyOf(block.column(SaleBlock.Column.DAY), block.rows());
        Arrays.sort(days);
        write(() -> handle.execute(
                "insert into sale_block(row_count, first_day, last_day, content, column_count) values (?, ?, ?, ?, ?)",
                block.rows(),
                days[0],
                days[days.length - 1],
                block.toBytes(),
                SaleBlock.Column.values().length));
        block.clear();
    }

    private void write(Runnable statement) {
        try {
            statement.run();
        } catch (JdbiException failed) {
            throw StoreFailure.writing(failed, project);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw StoreFailure.writing(failed, project);
        }
    }
}
