package solstice.store.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import solstice.retail.CustomerProfile;
import solstice.retail.CustomerTraits;

/** What is known of customers beside their purchases. */
public final class CustomerTable {
    private static final int BATCH = 10_000;

    private final Jdbi jdbi;

    public CustomerTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Everything; empty where no file told of customers. */
    public CustomerTraits read() {
        return jdbi.withHandle(CustomerTable::read);
    }

    static CustomerTraits read(Handle handle) {
        Map<String, Map<String, String>> byTrait = new HashMap<>();
        Map<String, String> once = new HashMap<>();
        handle.createQuery("select trait, customer, content from customer_trait")
                .map((row, context) -> byTrait.computeIfAbsent(row.getString(1), absent -> new HashMap<>())
                        .put(row.getString(2), once.computeIfAbsent(row.getString(3), text -> text)))
                .forEach(replaced -> {});
        return CustomerTraits.of(byTrait);
    }

    /** Adds what is known of customers; a trait that was known of one is replaced. */
    public static void add(Handle handle, List<CustomerProfile> customers) {
        PreparedBatch batch = handle.prepareBatch("merge into customer_trait key(trait, customer) values (?, ?, ?)");
        for (CustomerProfile customer : customers) {
            customer.traits().forEach((trait, value) -> batch.add(trait, customer.customer(), value));
            if (batch.size() >= BATCH) {
                batch.execute();
            }
        }
        batch.execute();
    }
}
