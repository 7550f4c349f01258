package solstice.recommender.neural;

import java.util.Arrays;
import java.util.BitSet;
import solstice.recommender.TopRow;
import solstice.recommender.neural.ProductSide.Stretch;

/**
 * Goes through the discovery logits of a few customers, one block of products after the other, and keeps of each
 * customer the best few, the total, and the logits of what was bought before. So memory does not grow with the
 * assortment.
 */
final class DiscoveryScan {
    /** Products at once: few enough for a block of closed-form weights to stay in the processor's cache. */
    static final int BLOCK = 512;

    private final DiscoveryTables tables;
    private final Masks masks;
    private final FadingBag[] bags;
    private final float[] tastes;
    private final int[] cursor;
    private final float[] most;
    private final double[] sum;
    private final float[] tile;
    private final float[] shares;

    /** For each customer the best of what may be discovered, by raw logit. */
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

    DiscoveryScan(DiscoveryTables tables, Masks masks, int[] customers, int k) {
        this.tables = tables;
        this.masks = masks;
        int rows = customers.length;
        bags = tables.bags(customers);
        tastes = tables.tastes(customers);
        cursor = new int[rows];
        most = new float[rows];
        Arrays.fill(most, TopRow.NEVER);
        sum = new double[rows];
        best = new TopRow[rows];
        Arrays.setAll(best, row -> new TopRow(k));
        bought = new float[rows][];
        Arrays.setAll(bought, row -> new float[bags[row].items().length]);
        int block = Math.min(BLOCK, tables.size());
        tile = new float[rows * block];
        shares = new float[block];
    }

    /**
     * Goes through all products.
     *
     * @param extra for each customer what is added to the logits before the best are picked; empty where nothing is
     */
    DiscoveryScan run(float[][] extra) {
        for (int from = 0; from < tables.size(); from += BLOCK) {
            Stretch block = new Stretch(from, Math.min(tables.size(), from + BLOCK));
            tables.fill(tastes, bags, block, tile);
            for (int row = 0; row < bags.length; row++) {
                take(row, block, row * (block.to() - from), extra[row]);
            }
        }
        return this;
    }

    private void take(int row, Stretch block, int at, float[] extra) {
        int size = block.to() - block.from();
        int[] items = bags[row].items();
        for (; cursor[row] < items.length && items[cursor[row]] < block.to(); cursor[row]++) {
            int place = at + items[cursor[row]] - block.from();
            bought[row][cursor[row]] = tile[place];
            tile[place] = TopRow.NEVER;
        }
        for (int i = 0; i < size; i++) {
            shares[i] = tile[at + i] + masks.open[block.from() + i];
        }
        float highest = Lanes.most(shares, 0, size, TopRow.NEVER);
        count(row, size, highest);
        for (int i = 0; i < size; i++) {
            tile[at + i] += masks.listed[block.from() + i];
        }
        if (extra.length > 0) {
            Lanes.add(1, extra, block.from(), tile, at, size);
        }
        if (extra.length > 0 || masks.listed != masks.open) {
            highest = Lanes.most(tile, at, at + size, TopRow.NEVER);
        }
        if (highest > best[row].worst()) {
            best[row].offer(tile, at, at + size, block.from());
        }
    }

    /** Adds the block's exponentials to a customer's, all relative to the greatest logit so far. */
    private void count(int row, int size, float highest) {
        if (highest > most[row]) {
            sum[row] *= Math.exp(most[row] - highest);
            most[row] = highest;
        }
        Lanes.exponentials(shares, 0, size, most[row], shares, 0);
        sum[row] += Lanes.sum(shares, 0, size);
    }

    /** Log of the summed exponentials over all that a customer may discover; 0 when there is nothing. */
    float total(int row) {
        return most[row] == TopRow.NEVER ? 0 : (float) (most[row] + Math.log(sum[row]));
    }
}
