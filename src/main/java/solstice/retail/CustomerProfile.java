package solstice.retail;

import java.util.Map;

/**
 * What a shop knows of a customer beside the purchases.
 *
 * @param customer the shop's own id
 * @param traits what is known by the name of the trait, such as {@code age} and {@code 35}; without empty values
 */
public record CustomerProfile(String customer, Map<String, String> traits) {
    public CustomerProfile {
        traits = Map.copyOf(traits);
        if (customer.isBlank()) {
            throw new IllegalArgumentException("a customer needs an id");
        }
    }
}
