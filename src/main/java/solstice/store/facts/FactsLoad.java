package solstice.store.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import solstice.retail.Answer;
import solstice.retail.Catalogue;
import solstice.retail.CustomerProfile;
import solstice.retail.CustomerTraits;
import solstice.retail.ProductFacts;

/** The part of an import that tells of products and customers: it stays or goes with the rest of it. */
public final class FactsLoad {
    private final Handle handle;
    private final Consumer<Runnable> write;

    /**
     * Takes part in the transaction that a handle has open.
     *
     * @param write runs what writes, and says what its failure means
     */
    public FactsLoad(Handle handle, Consumer<Runnable> write) {
        this.handle = handle;
        this.write = write;
    }

    /**
     * Adds products to the catalogue; what was known of one with the same code is replaced.
     *
     * @return how many say something that was not known
     */
    public int addProducts(List<ProductFacts> products) {
        Map<String, ProductFacts> held = new HashMap<>();
        catalogue().products().forEach(product -> held.put(product.code(), product));
        List<ProductFacts> news = products.stream()
                .filter(product -> !Objects.equals(held.get(product.code()), product))
                .toList();
        write.accept(() -> CatalogueTable.add(handle, news));
        return news.size();
    }

    /**
     * Adds what is known of customers; a trait that was known of one is replaced, one that a file does not tell stays.
     *
     * @return of how many customers it says something that was not known
     */
    public int addCustomers(List<CustomerProfile> customers) {
        if (customers.isEmpty()) {
            return 0;
        }
        CustomerTraits held = CustomerTable.read(handle);
        List<CustomerProfile> news = customers.stream()
                .filter(customer -> customer.traits().entrySet().stream()
                        .anyMatch(trait -> !trait.getValue()
                                .equals(held.values(trait.getKey()).get(customer.customer()))))
                .toList();
        write.accept(() -> CustomerTable.add(handle, news));
        return news.size();
    }

    /**
     * Adds answers.
     *
     * @return how many were not known
     */
    public int addAnswers(List<Answer> answers) {
        Set<Answer> held = new HashSet<>(FeedbackTable.list(handle));
        List<Answer> news =
                answers.stream().filter(answer -> !held.contains(answer)).toList();
        write.accept(() -> FeedbackTable.add(handle, news));
        return news.size();
    }

    /** The catalogue as it will be once this import is part of the project. */
    public Catalogue catalogue() {
        return CatalogueTable.read(handle);
    }

    /** What will be known of customers. */
    public CustomerTraits traits() {
        return CustomerTable.read(handle);
    }
}
