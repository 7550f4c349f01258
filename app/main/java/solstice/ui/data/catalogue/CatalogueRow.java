package solstice.ui.data.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import solstice.retail.Product;

/**
 * One product of the catalogue with what it sold.
 *
 * @param product what it is
 * @param sold what it sold
 * @param place where it stands in each order of names
 * @param sought its code, title and family in lower case, which searches read
 */
public record CatalogueRow(Product product, Sold sold, Place place, String sought) {

    /**
     * What a product sold over the whole history.
     *
     * @param units pieces
     * @param revenue money taken, in the shop's currency
     * @param first day of its first sale
     * @param last day of its last sale
     */
    public record Sold(long units, double revenue, LocalDate first, LocalDate last) {}

    /** Where a product stands among all, by each of its names; equal names stand at one place. */
    public record Place(int code, int title, int family) {}

    /** Joins what belongs together. */
    static CatalogueRow of(Product product, Sold sold, Place place) {
        String sought = String.join("\n", product.code(), product.title(), product.family());
        return new CatalogueRow(product, sold, place, sought.toLowerCase(Locale.ROOT));
    }

    /** What was typed as words to look for, in lower case. */
    static List<String> words(String typed) {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether each of these words, in lower case, occurs in code, title or family. */
    boolean matches(List<String> words) {
        for (String word : words) {
            if (!sought.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
