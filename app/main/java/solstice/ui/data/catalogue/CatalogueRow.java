package solstice.ui.data.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import solstice.retail.Product;
import solstice.retail.ProductFacts;
import solstice.workflow.CatalogueEntry;

/**
 * One product of the catalogue with what it sold.
 *
 * @param product what it is
 * @param sold what it sold
 * @param place where it stands in each order of names
 * @param facts what the shop's own catalogue says of it; null where it is not listed there
 * @param sought its names in lower case, which searches read
 */
public record CatalogueRow(
        Product product, Sold sold, Place place, @Nullable ProductFacts facts, String sought) {

    /**
     * What a product sold over the whole history.
     *
     * @param units pieces
     * @param revenue money taken, in the shop's currency
     * @param first day of its first sale; null where there is none
     * @param last day of its last sale; null where there is none
     */
    public record Sold(
            long units,
            double revenue,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        /** Never. */
        static final Sold NEVER = new Sold(0, 0, null, null);
    }

    /** Where a product stands among all, by each of its names; equal names stand at one place. */
    public record Place(int code, int title, int family) {}

    /** Joins what belongs together. */
    static CatalogueRow of(CatalogueEntry entry, Sold sold, Place place) {
        Product product = entry.product();
        ProductFacts facts = entry.facts();
        String names = String.join("\n", product.code(), product.title(), product.family());
        String more = facts == null ? "" : String.join("\n", facts.brand(), String.join("\n", facts.categories()));
        return new CatalogueRow(product, sold, place, facts, (names + "\n" + more).toLowerCase(Locale.ROOT));
    }

    String brand() {
        return facts == null ? "" : facts.brand();
    }

    /** Its categories, the widest first. */
    String category() {
        return facts == null ? "" : String.join(" › ", facts.categories());
    }

    double price() {
        return facts == null ? Double.NaN : facts.price();
    }

    double stock() {
        return facts == null ? Double.NaN : facts.stock();
    }

    /** What was typed as words to look for, in lower case. */
    static List<String> words(String typed) {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether each of these words, in lower case, occurs in one of its names. */
    boolean matches(List<String> words) {
        for (String word : words) {
            if (!sought.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
