package solstice.retail;

/**
 * What was sold of one thing week by week, from the week of the shop's first sale to that of its last.
 *
 * @param level how wide it is: {@code assortment}, {@code family}, {@code product} or {@code segment}
 * @param id family name, stock code or segment id; empty for the assortment
 * @param family of a product; else empty
 * @param name for people
 * @param pieces sold in each week, Monday to Sunday; 0 where none were, whatever the reason
 * @param revenue in each week, in the shop's currency
 */
public record WeeklySales(String level, String id, String family, String name, double[] pieces, double[] revenue) {
    public WeeklySales {
        if (pieces.length != revenue.length) {
            throw new IllegalArgumentException(
                    "weeks of pieces and of revenue differ: " + pieces.length + " and " + revenue.length);
        }
    }
}
