package solstice.recommender;

/**
 * A customer's best products, best first; of equal scores the lower number comes first.
 *
 * @param products numbers of the products
 * @param scores their scores
 */
public record TopList(int[] products, float[] scores) {

    /** The best of a whole row of scores. */
    static TopList of(float[] row, Offer offer, int customer, int k) {
        int[] best = TopK.of(row, offer.to(customer), k);
        float[] scores = new float[best.length];
        for (int place = 0; place < best.length; place++) {
            scores[place] = row[best[place]];
        }
        return new TopList(best, scores);
    }
}
