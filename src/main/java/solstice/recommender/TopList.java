package solstice.recommender;

/**
 * A customer's best products, best first; of equal scores the lower number comes first.
 *
 * @param products numbers of the products
 * @param scores their scores
 */
public record TopList(int[] products, float[] scores) {}
