package solstice.retail;

/**
 * What was sold of one thing, day by day, week by week or month by month, from the shop's first sale to its last.
 *
 * @param level how wide it is: {@code assortment}, {@code family}, {@code product} or {@code segment}
 * @param id family name, stock code or segment id; empty for the assortment
 * @param family of a product; else empty
 * @param name for people
 * @param pieces sold in each observation; 0 where none were, whatever the reason
 * @param revenue in each observation, in the shop's currency
 */
public record SeriesSales(String level, String id, String family, String name, double[] pieces, double[] revenue) {
    public SeriesSales {
        if (pieces.length != revenue.length) {
            throw new IllegalArgumentException(
                    "observations of pieces and of revenue differ: " + pieces.length + " and " + revenue.length);
        }
    }
}
