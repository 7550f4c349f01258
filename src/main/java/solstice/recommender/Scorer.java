package solstice.recommender;

import java.util.stream.IntStream;

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

    /**
     * The best products of many customers, on all processors.
     *
     * @param customers numbers of the customers
     * @param offer what may be listed
     * @param k how many; a list is shorter when there are fewer to list
     * @return one list for each customer, in their order
     */
    default TopList[] top(int[] customers, Offer offer, int k) {
        ThreadLocal<float[]> row = ThreadLocal.withInitial(() -> new float[offer.products()]);
        return IntStream.of(customers)
                .parallel()
                .mapToObj(customer -> {
                    score(customer, row.get());
                    return TopK.list(row.get(), offer.to(customer), k);
                })
                .toArray(TopList[]::new);
    }

    /**
     * Fills in the scores of several customers, on the caller's thread.
     *
     * @param customers numbers of the customers
     * @param rows one for each customer, as {@link #score(int, float[])} fills it in
     */
    default void score(int[] customers, float[][] rows) {
        for (int i = 0; i < customers.length; i++) {
            score(customers[i], rows[i]);
        }
    }
}
