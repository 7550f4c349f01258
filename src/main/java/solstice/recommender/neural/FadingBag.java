package solstice.recommender.neural;

/**
 * What a customer bought, the older the less it counts.
 *
 * @param items products, ascending
 * @param weights 1 for a purchase of today, half as much after {@value SampleRows#HALF_LIFE} days
 */
record FadingBag(int[] items, float[] weights) {}
