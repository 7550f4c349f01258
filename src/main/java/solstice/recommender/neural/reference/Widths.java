package solstice.recommender.neural.reference;

import java.util.List;

/**
 * How wide the layers of the concatenating network are, from the input on.
 *
 * @param customer of the customers' tower; the last is the length of {@code U}
 * @param season of the season's tower; the last is the length of {@code S}
 * @param product of the products' tower; the last is the length of {@code P}
 * @param joint of the layers over the three concatenated, without the single one that answers
 */
record Widths(List<Integer> customer, List<Integer> season, List<Integer> product, List<Integer> joint) {
    /** As published. */
    static final Widths PUBLISHED = new Widths(
            List.of(512, 256, 128, 64), List.of(512, 128), List.of(512, 256, 128, 64), List.of(512, 256, 128));

    Widths {
        customer = List.copyOf(customer);
        season = List.copyOf(season);
        product = List.copyOf(product);
        joint = List.copyOf(joint);
        if (customer.isEmpty() || season.isEmpty() || product.isEmpty() || joint.isEmpty()) {
            throw new IllegalArgumentException("each tower needs a layer");
        }
    }

    /** The last of a tower. */
    static int last(List<Integer> tower) {
        return tower.get(tower.size() - 1);
    }
}
