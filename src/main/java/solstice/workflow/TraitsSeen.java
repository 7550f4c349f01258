package solstice.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import solstice.intake.sales.SaleLine;
import solstice.retail.CustomerProfile;

/** What the lines of a sales file tell of their customers in its segment columns; of several values, the last. */
final class TraitsSeen {
    private final List<String> names;
    private final Map<String, List<String>> seen = new HashMap<>();

    /** Prepares for the columns of these names. */
    TraitsSeen(List<String> names) {
        this.names = names;
    }

    void see(@Nullable SaleLine line) {
        if (line != null
                && !line.customer().isEmpty()
                && line.extras().traits().size() == names.size()
                && !names.isEmpty()) {
            seen.put(line.customer(), line.extras().traits());
        }
    }

    List<CustomerProfile> profiles() {
        return seen.entrySet().stream()
                .map(customer -> new CustomerProfile(customer.getKey(), traits(customer.getValue())))
                .filter(customer -> !customer.traits().isEmpty())
                .toList();
    }

    private Map<String, String> traits(List<String> values) {
        Map<String, String> traits = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (!values.get(i).isBlank()) {
                traits.put(names.get(i), values.get(i).strip());
            }
        }
        return traits;
    }
}
