package solstice.recommender;

/**
 * Up to what size of a shop everything is worked out for every product, and how work is bounded above that, so that its
 * cost grows with products and with customers, never with their squares or their product.
 *
 * @param exact up to so many products the closed form is exact, which needs a matrix of all by all
 * @param cells and up to so many cells of customers by products
 * @param whole up to so many products a softmax is over all on offer
 * @param core so many of the most bought products have exact closed-form weights among each other
 * @param neighbours so many weights are kept of each product
 * @param drawn so many candidates are drawn for a step of learning, beside those that were bought
 */
public record Breadth(int exact, long cells, int whole, int core, int neighbours, int drawn) {
    /** What shops get. */
    public static final Breadth STANDARD = new Breadth(8_000, 64_000_000, 20_000, 3_000, 48, 2_048);

    public Breadth {
        if (core < 1 || neighbours < 1 || drawn < 1) {
            throw new IllegalArgumentException("core, neighbours and drawn must be positive");
        }
    }

    /** Whether every product has a closed-form weight for every other. */
    public boolean weighsAll(int products, int customers) {
        return products <= exact && (long) products * customers <= cells;
    }

    /** Whether a step of learning looks at all products on offer. */
    public boolean looksAtAll(int products) {
        return products <= whole;
    }
}
