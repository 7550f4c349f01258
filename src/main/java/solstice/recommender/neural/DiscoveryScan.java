package solstice.recommender.neural;

import java.util.BitSet;
import solstice.recommender.TopRow;

/**
 * Goes through the discovery logits of a few customers and keeps of each the best few, the total over all that may be
 * discovered, and the logits of what was bought before.
 */
final class DiscoveryScan {
    /** Scores of which only the greatest is looked at, unless it gets into the list. */
    private static final int PIECE = 512;

    private final Masks masks;
    private final float[] total;

    /** For each customer the best of what may be discovered and listed, by raw logit. */
    final TopRow[] best;

    /** For each customer the raw logits of what was bought before, in the order of the bag. */
    final float[][] bought;

    /**
     * Which products count.
     *
     * @param open 0 for what may be discovered, {@link TopRow#NEVER} for the rest
     * @param listed the same for what may be listed; the same array when it is the same
     */
    record Masks(float[] open, float[] listed) {
        static Masks of(int products, BitSet open, BitSet listed) {
            float[] first = mask(products, open);
            return new Masks(first, open.equals(listed) ? first : mask(products, listed));
        }

        private static float[] mask(int products, BitSet set) {
            float[] mask = new float[products];
            for (int shut = set.nextClearBit(0); shut < products; shut = set.nextClearBit(shut + 1)) {
                mask[shut] = TopRow.NEVER;
            }
            return mask;
        }
    }

    /**
     * Scans.
     *
     * @param k how many to keep
     * @param extra for each customer what is added to the logits before the best are picked; empty where nothing is
     */
    DiscoveryScan(DiscoveryTables tables, Masks masks, int[] customers, int k, float[][] extra) {
        this.masks = masks;
        int rows = customers.length;
        int size = tables.size();
        total = new float[rows];
        best = new TopRow[rows];
        bought = new float[rows][];
        FadingBag[] bags = tables.bags(customers);
        float[][] logits = new float[rows][size];
        tables.fill(tables.tastes(customers), bags, logits);
        float[] shares = new float[size];
        float[] scratch = new float[size];
        for (int row = 0; row < rows; row++) {
            bought[row] = takeOut(bags[row].items(), logits[row]);
            System.arraycopy(logits[row], 0, shares, 0, size);
            total[row] = total(shares, masks.open, scratch);
            best[row] = best(logits[row], extra[row], k);
        }
    }

    private static float[] takeOut(int[] items, float[] logits) {
        float[] taken = new float[items.length];
        for (int i = 0; i < items.length; i++) {
            taken[i] = logits[items[i]];
            logits[items[i]] = TopRow.NEVER;
        }
        return taken;
    }

    /** Log of the summed exponentials of what the mask leaves open, 0 when that is nothing; uses up the logits. */
    static float total(float[] logits, float[] mask, float[] scratch) {
        int size = logits.length;
        Lanes.add(mask, logits, size);
        float most = Lanes.most(logits, 0, size, TopRow.NEVER);
        Lanes.exponentials(logits, size, most, scratch);
        return most == TopRow.NEVER ? 0 : (float) (most + Math.log(Lanes.sum(logits, 0, size)));
    }

    private TopRow best(float[] logits, float[] extra, int k) {
        Lanes.add(masks.listed, logits, logits.length);
        if (extra.length > 0) {
            Lanes.add(extra, logits, logits.length);
        }
        TopRow found = new TopRow(k);
        for (int from = 0; from < logits.length; from += PIECE) {
            int to = Math.min(logits.length, from + PIECE);
            if (Lanes.most(logits, from, to, TopRow.NEVER) > found.worst()) {
                found.offer(logits, from, to, from);
            }
        }
        return found;
    }

    /** Log of the summed exponentials over all that a customer may discover; 0 when there is nothing. */
    float total(int row) {
        return total[row];
    }
}
