package solstice.store.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;
import solstice.store.common.Measure;

/** What the shop's catalogue says of its products, sold or not. */
public final class CatalogueTable {
    private static final String LEVELS = "\n";

    private final Jdbi jdbi;

    public CatalogueTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The whole catalogue; empty where none was imported. */
    public Catalogue read() {
        return jdbi.withHandle(CatalogueTable::read);
    }

    static Catalogue read(Handle handle) {
        return Catalogue.of(handle.createQuery("select code, title, description, categories, brand, price, cost, stock,"
                        + " launch, last_day, image from product_fact")
                .map((row, context) -> facts(row))
                .list());
    }

    /** Adds products; what was known of one with the same code is replaced. */
    static void add(Handle handle, List<ProductFacts> products) {
        PreparedBatch batch =
                handle.prepareBatch("merge into product_fact key(code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        products.forEach(product -> batch.add(
                product.code(),
                product.title(),
                product.description(),
                String.join(LEVELS, product.categories()),
                product.brand(),
                Measure.orNull(product.price()),
                Measure.orNull(product.cost()),
                Measure.orNull(product.stock()),
                product.launch(),
                product.end(),
                product.image()));
        batch.execute();
    }

    private static ProductFacts facts(ResultSet row) throws SQLException {
        String levels = row.getString(4);
        return new ProductFacts(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                levels.isEmpty() ? List.of() : List.of(levels.split(LEVELS)),
                row.getString(5),
                Measure.of(row, 6),
                Measure.of(row, 7),
                Measure.of(row, 8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                row.getString(11));
    }
}
