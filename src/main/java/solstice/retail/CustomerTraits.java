package solstice.retail;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a shop knows of its customers beside their purchases, trait by trait. It carries no dates: what it says holds
 * for every day.
 */
public final class CustomerTraits {
    public static final CustomerTraits EMPTY = new CustomerTraits(Map.of());

    private final TreeMap<String, Map<String, String>> byTrait;

    private CustomerTraits(Map<String, Map<String, String>> byTrait) {
        this.byTrait = new TreeMap<>(byTrait);
    }

    /** Takes values by trait and customer. */
    public static CustomerTraits of(Map<String, Map<String, String>> byTrait) {
        return new CustomerTraits(byTrait);
    }

    /** The traits' names, in order. */
    public List<String> names() {
        return List.copyOf(byTrait.keySet());
    }

    /** What is known of a trait, by customer as the shop's list writes the id. */
    public Map<String, String> values(String trait) {
        return Collections.unmodifiableMap(byTrait.getOrDefault(trait, Map.of()));
    }

    /** How many customers there is something known of. */
    public int customers() {
        return (int) byTrait.values().stream()
                .flatMap(values -> values.keySet().stream())
                .distinct()
                .count();
    }

    public boolean isEmpty() {
        return byTrait.isEmpty();
    }
}
