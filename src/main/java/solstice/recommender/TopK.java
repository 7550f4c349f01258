package solstice.recommender;

import java.util.BitSet;

/** Picks the best few out of many scores, without sorting the rest. */
public final class TopK {
    private TopK() {}

    /**
     * The best candidates, best first; of equal scores the lower number comes first.
     *
     * @param scores one score per product
     * @param candidates products that may be picked
     * @param k how many to pick; fewer come back when there are fewer candidates
     */
    public static int[] of(float[] scores, BitSet candidates, int k) {
        return list(scores, candidates, k).products();
    }

    /** The same with their scores. */
    static TopList list(float[] scores, BitSet candidates, int k) {
        TopRow best = new TopRow(Math.min(k, candidates.cardinality()));
        for (int product = candidates.nextSetBit(0); product >= 0; product = candidates.nextSetBit(product + 1)) {
            best.offer(product, scores[product]);
        }
        return best.list();
    }
}
