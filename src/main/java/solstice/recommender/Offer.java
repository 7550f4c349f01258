package solstice.recommender;

import java.util.BitSet;
import solstice.features.Purchases;

/**
 * What may come to stand on customers' lists.
 *
 * @param purchases who bought what, of the snapshot that is scored
 * @param candidates products that may be listed at all; not to be written to
 * @param newOnly leave out what the customer bought before
 */
public record Offer(Purchases purchases, BitSet candidates, boolean newOnly) {

    /** Number of products of the snapshot, on offer or not. */
    public int products() {
        return purchases.products();
    }

    /** What may be listed for one customer. */
    public BitSet to(int customer) {
        if (!newOnly) {
            return candidates;
        }
        BitSet open = (BitSet) candidates.clone();
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            open.clear(purchases.product(pair));
        }
        return open;
    }
}
