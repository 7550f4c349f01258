package solstice.recommender;

/** Scores of all products for one customer; safe for use from several threads. */
@FunctionalInterface
public interface Scorer {
    /**
     * Fills in one customer's scores.
     *
     * @param customer number of the customer in the snapshot that the scorer was prepared on
     * @param scores one place for each product of that snapshot; the higher, the better. Never {@code NaN}
     */
    void score(int customer, float[] scores);
}
