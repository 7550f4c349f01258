package solstice.recommender.neural.reference;

/**
 * How a published network is built and trained.
 *
 * @param hidden width of the hidden layer of the customers' and of the products' tower
 * @param width length of {@code U}, {@code P} and {@code S}
 * @param epochs passes over the purchases
 * @param longestEpoch most batches in a pass; where there are more purchases, each pass draws some of them
 * @param rate learning rate of Adam
 * @param seed of first weights, order and negatives
 */
public record ReferenceSettings(int hidden, int width, int epochs, int longestEpoch, double rate, long seed) {
    /** Pairs in a batch. */
    static final int BATCH = 512;

    /** Pairs that were not bought, for each that was. */
    static final int NEGATIVES = 3;

    private static final int MOST_EPOCHS = 3;

    public ReferenceSettings {
        if (hidden < 1 || width < 1 || epochs < 1 || longestEpoch < 1 || !(rate > 0)) {
            throw new IllegalArgumentException("sizes, passes and rate must be positive");
        }
    }

    /** Modest towers, and so few batches that a processor is done within a minute. */
    public static ReferenceSettings standard(int epochs, long seed) {
        return new ReferenceSettings(128, 64, Math.min(epochs, MOST_EPOCHS), 400, .002, seed);
    }
}
