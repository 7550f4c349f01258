package solstice.workflow;

import java.nio.file.Path;
import java.util.List;

/**
 * Files that tell of a shop's products and customers.
 *
 * @param catalogue lists of products
 * @param customers lists of customers with what is known of them
 * @param feedback what segments or customers answered
 * @param campaigns promotions from one day to another
 */
public record FactFiles(List<Path> catalogue, List<Path> customers, List<Path> feedback, List<Path> campaigns) {
    public static final FactFiles NONE = new FactFiles(List.of(), List.of(), List.of(), List.of());

    public FactFiles {
        catalogue = List.copyOf(catalogue);
        customers = List.copyOf(customers);
        feedback = List.copyOf(feedback);
        campaigns = List.copyOf(campaigns);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
