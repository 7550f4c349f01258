package solstice.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import solstice.retail.Product;

/** The products that were sold at least once, with title and family. */
public final class ProductTable {
    private final Jdbi jdbi;

    ProductTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In order of code. */
    public List<Product> list() {
        List<Product> products = jdbi.withHandle(handle -> handle.createQuery("select code, title, family from product")
                .map((row, context) -> new Product(row.getString(1), row.getString(2), row.getString(3)))
                .list());
        // the database's collation need not be Java's order, which the history's columns follow
        return products.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList();
    }

    /** Replaces all by these. */
    static void replace(Handle handle, List<Product> products) {
        handle.execute("delete from product");
        PreparedBatch batch = handle.prepareBatch("insert into product values (?, ?, ?)");
        products.forEach(product -> batch.add(product.code(), product.title(), product.family()));
        batch.execute();
    }

    /** How many families there are. */
    public int families() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(distinct family) from product")
                .mapTo(Integer.class)
                .one());
    }
}
