package solstice.ui.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import solstice.campaign.ListRules;
import solstice.retail.Product;

/**
 * One thing that a merchandiser has decided about a product.
 *
 * @param product what it is about
 * @param slot the place it is pinned to, from 1; 0 when it is hidden
 */
public record Rule(Product product, int slot) {

    /** The rules one by one: pins by slot, then hidden products by title. */
    static List<Rule> of(ListRules rules, Map<String, Product> products) {
        Stream<Rule> pins = rules.pins().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pin -> new Rule(named(pin.getValue(), products), pin.getKey()));
        Stream<Rule> hidden = rules.hidden().stream()
                .map(code -> new Rule(named(code, products), 0))
                .sorted(Comparator.comparing(rule -> rule.product().title()));
        return Stream.concat(pins, hidden).toList();
    }

    private static Product named(String code, Map<String, Product> products) {
        return products.getOrDefault(code, new Product(code, code, ""));
    }

    public boolean hides() {
        return slot == 0;
    }
}
