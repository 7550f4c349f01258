package solstice.workflow.related;

import java.util.List;

/**
 * How well what was sold and what is listed know each other, matched however the files write the keys.
 *
 * @param kind which keys
 * @param wanted distinct keys that look for an entry: products sold, customers who bought, products answered on
 * @param found how many of them have one
 * @param unused entries that nothing looks for, such as products never sold
 * @param missing keys without an entry, the first few in order
 * @param spare entries that nothing looks for, the first few in order
 * @param partial whether only the first rows of large sales files were looked at
 */
public record Join(
        Kind kind, int wanted, int found, int unused, List<String> missing, List<String> spare, boolean partial) {
    /** Which keys are matched. */
    public enum Kind {
        /** Products sold with the catalogue. */
        PRODUCTS,
        /** Customers who bought with what is known of customers. */
        CUSTOMERS,
        /** Products answered on with products sold or listed. */
        ANSWERS
    }

    public Join {
        missing = List.copyOf(missing);
        spare = List.copyOf(spare);
    }
}
