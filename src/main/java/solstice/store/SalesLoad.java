package solstice.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import solstice.intake.sales.SaleKind;
import solstice.intake.sales.SaleLine;
import solstice.retail.Almanac;
import solstice.retail.Product;
import solstice.retail.SalesHistory;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * One import under way: rows go in, and all of them stay or none.
 *
 * <p>Closing it without {@link #commit} leaves the project as it was.
 */
public final class SalesLoad implements AutoCloseable {
    private final Connection connection;
    private final Handle handle;
    private final Map<Names.Kind, Names> names = new EnumMap<>(Names.Kind.class);
    private final RowSet kept = new RowSet();
    private final SaleBlock block = new SaleBlock();

    SalesLoad(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        handle = Jdbi.open(connection);
        for (Names.Kind kind : Names.Kind.values()) {
            names.put(kind, Names.read(handle, kind));
        }
        SalesTable.forEachBlock(handle, this::remember);
    }

    private void remember(SaleBlock old) {
        SaleBlock.Column[] columns = SaleBlock.Column.values();
        long[] row = new long[columns.length];
        for (int i = 0; i < old.rows(); i++) {
            for (int column = 0; column < columns.length; column++) {
                row[column] = old.column(columns[column])[i];
            }
            kept.add(row);
        }
    }

    /** Keeps a row unless the project has the very same one already; tells whether it was kept. */
    public boolean add(SaleLine line, SaleKind kind) {
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
            line.price()
        };
        if (!kept.add(row)) {
            return false;
        }
        block.add(row);
        if (block.isFull()) {
            flush();
        }
        return true;
    }

    private int number(Names.Kind kind, String text) {
        Names known = names.get(kind);
        return known == null ? 0 : known.number(text);
    }

    /** Notes a file that was read. */
    public void noteFile(String name, long rowsRead, long rowsKept) {
        write(() -> handle.execute(
                "insert into source_file(name, rows_read, rows_kept, imported_at) values (?, ?, ?, ?)",
                name,
                rowsRead,
                rowsKept,
                OffsetDateTime.now(ZoneOffset.UTC)));
    }

    /** Adds weather and marked days; a day that is there already is replaced. */
    public void add(Almanac almanac) {
        write(() -> AlmanacTable.add(handle, almanac));
    }

    /** All clean sales as they will be once this import is part of the project. */
    public SalesHistory history() {
        flush();
        write(() -> names.values().forEach(known -> known.save(handle)));
        return SalesTable.readHistory(handle);
    }

    /** Notes what the products are called and which family each belongs to. */
    public void describe(List<Product> products) {
        write(() -> ProductTable.replace(handle, products));
    }

    /** A setting of the project, kept with this import where the project has none of that name yet. */
    public String settingOr(String name, Supplier<String> first) {
        return handle.createQuery("select content from setting where name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne()
                .orElseGet(() -> {
                    String content = first.get();
                    write(() -> handle.execute("insert into setting values (?, ?)", name, content));
                    return content;
                });
    }

    /** Makes the import part of the project. */
    public void commit() {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, "project");
        }
    }

    private void flush() {
        if (block.rows() == 0) {
            return;
        }
        long[] days = Arrays.copyOf(block.column(SaleBlock.Column.DAY), block.rows());
        Arrays.sort(days);
        write(() -> handle.execute(
                "insert into sale_block(row_count, first_day, last_day, content) values (?, ?, ?, ?)",
                block.rows(),
                days[0],
                days[days.length - 1],
                block.toBytes()));
        block.clear();
    }

    private static void write(Runnable statement) {
        try {
            statement.run();
        } catch (JdbiException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, "project");
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, "project");
        }
    }
}
