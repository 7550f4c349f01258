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
        int[] best = new int[Math.min(k, candidates.cardinality())];
        int filled = 0;
        for (int product = candidates.nextSetBit(0); product >= 0; product = candidates.nextSetBit(product + 1)) {
            if (filled == best.length && (filled == 0 || scores[product] <= scores[best[filled - 1]])) {
                continue;
            }
            int place = filled < best.length ? filled++ : filled - 1;
            while (place > 0 && scores[product] > scores[best[place - 1]]) {
                best[place] = best[place - 1];
                place--;
            }
            best[place] = product;
        }
        return best;
    }
}
