package solstice.recommender;

/** A scorer whose scores are logits of a purchase in the window, and which can say what they are made of. */
public interface Forecast extends Scorer {
    /**
     * Why a customer's products score as they do.
     *
     * @param customer number of the customer
     * @param products numbers of the products
     * @return for each product, parts that add up to its score
     */
    Reasons[] reasons(int customer, int[] products);

    /** From a logit to a probability. */
    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
