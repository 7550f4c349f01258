package solstice.recommender.neural.reference;

/**
 * How a published network is built and trained.
 *
 * @param hidden width of the hidden layer of the additive network's towers for customers and for products
 * @param width length of the additive network's {@code U}, {@code P} and {@code S}
 * @param epochs passes over the purchases
 * @param longestEpoch most batches in a pass; where there are more purchases, each pass draws some of them
 * @param batch pairs in a batch, bought or not
 * @param rate learning rate of Adam
 * @param seed of first weights, order and negatives
 */
public record ReferenceSettings(
        int hidden, int width, int epochs, int longestEpoch, int batch, double rate, long seed) {
    /** Pairs that were not bought, for each that was. */
    static final int NEGATIVES = 3;

    private static final int MOST_EPOCHS = 3;

    public ReferenceSettings {
        if (hidden < 1 || width < 1 || epochs < 1 || longestEpoch < 1 || batch < 1 || !(rate > 0)) {
            throw new IllegalArgumentException("sizes, passes and rate must be positive");
        }
    }

    /** Modest towers, and so few batches that a processor is done within a minute. */
    public static ReferenceSettings standard(int epochs, long seed) {
        return new ReferenceSettings(128, 64, Math.min(epochs, MOST_EPOCHS), 400, 512, .002, seed);
    }

    /** For the concatenating network, whose towers are as wide as published: larger batches, and fewer of them. */
    public static ReferenceSettings concatenating(int epochs, long seed) {
        return new ReferenceSettings(1, 1, Math.min(epochs, MOST_EPOCHS), 60, 2048, .001, seed);
    }
}
