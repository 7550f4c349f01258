package solstice.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.flywaydb.core.Flyway;
import solstice.intake.sales.SaleLine;
import solstice.intake.sales.SalesFile;
import solstice.intake.sales.ShopHabits;
import solstice.retail.Product;
import solstice.retail.SalesHistory;

/** Writes a project as the first version of the program did: its tables only, and its own form of blocks and texts. */
public final class FirstVersion {
    private static final int ROWS_IN_BLOCK = 700;
    private static final List<String> KINDS = List.of("PURCHASE", "CODE", "TITLE", "CUSTOMER", "COUNTRY");

    private final List<Map<String, Integer>> texts = KINDS.stream()
            .map(kind -> (Map<String, Integer>) new LinkedHashMap<String, Integer>())
            .toList();
    private final Set<List<Long>> rows = new LinkedHashSet<>();

    private FirstVersion() {}

    /** Writes the rows of sales files, each different row once, and the products. */
    public static void write(Path project, List<Path> sales, List<Product> products) throws IOException, SQLException {
        FirstVersion version = new FirstVersion();
        ShopHabits habits = SalesFile.open(sales.get(0), null).habits();
        sales.forEach(file -> SalesFile.open(file, null).read(line -> version.add(line, habits), reject -> {}));
        SingleFile.register();
        String url = "jdbc:h2:" + SingleFile.SCHEME + ":" + project;
        Flyway.configure()
                .dataSource(url, "sa", "")
                .locations("classpath:solstice/store/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            put(connection, "insert into setting values (?, ?)", "habits", habits.toString());
            for (Path file : sales) {
                put(
                        connection,
                        "insert into source_file(name, rows_read, rows_kept, imported_at) values (?, ?, ?, now())",
                        file.getFileName().toString(),
                        version.rows.size(),
                        version.rows.size());
            }
            version.write(connection);
            for (Product product : products) {
                put(
                        connection,
                        "insert into product values (?, ?, ?)",
                        product.code(),
                        product.title(),
                        product.family());
            }
        }
    }

    private void add(SaleLine line, ShopHabits habits) {
        rows.add(List.of(
                (long) habits.judge(line).number(),
                number(0, line.order()),
                number(1, line.code()),
                number(2, line.title()),
                line.customer().isEmpty() ? SalesHistory.NO_CUSTOMER : number(3, line.customer()),
                number(4, line.country()),
                (long) line.quantity(),
                (long) line.day(),
                (long) line.second(),
                line.price()));
    }

    private long number(int kind, String text) {
        Map<String, Integer> known = texts.get(kind);
        known.putIfAbsent(text, known.size());
        return known.get(text);
    }

    private void write(Connection connection) throws IOException, SQLException {
        for (int kind = 0; kind < KINDS.size(); kind++) {
            put(
                    connection,
                    "insert into name_block(kind, text_count, content) values (?, ?, ?)",
                    KINDS.get(kind),
                    texts.get(kind).size(),
                    text(texts.get(kind).keySet()));
        }
        List<List<Long>> all = new ArrayList<>(rows);
        for (int from = 0; from < all.size(); from += ROWS_IN_BLOCK) {
            List<List<Long>> block = all.subList(from, Math.min(all.size(), from + ROWS_IN_BLOCK));
            put(
                    connection,
                    "insert into sale_block(row_count, first_day, last_day, content) values (?, ?, ?, ?)",
                    block.size(),
                    block.stream().mapToLong(row -> row.get(7)).min().orElseThrow(),
                    block.stream().mapToLong(row -> row.get(7)).max().orElseThrow(),
                    columns(block));
        }
    }

    /** Column by column the differences from row to row, zigzag, seven bits a byte, the least first. */
    private static byte[] columns(List<List<Long>> block) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int column = 0; column < block.get(0).size(); column++) {
                long last = 0;
                for (List<Long> row : block) {
                    long difference = row.get(column) - last;
                    last = row.get(column);
                    long left = (difference << 1) ^ (difference >> 63);
                    for (; (left & ~0x7FL) != 0; left >>>= 7) {
                        out.write((int) ((left & 0x7F) | 0x80));
                    }
                    out.write((int) left);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(Set<String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(texts.size());
            for (String text : texts) {
                out.writeUTF(text);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(Connection connection, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        }
    }
}
