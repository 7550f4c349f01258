package solstice.recommender.neural;

import java.util.BitSet;

/**
 * Some customers of one sample, as the net reads them.
 *
 * @param rows number of customers
 * @param items for each customer, the products bought before, as numbers of the net
 * @param recency weights of these products in the fading history, of length 1 for the whole history
 * @param plain weights of these products in the plain history
 * @param activity {@code [rows, CustomerActivity.SIZE]}
 * @param attributes {@code [rows, CustomerAttributes.SIZE]}
 * @param linear for each customer the scores of the closed-form path; not to be written to
 * @param bought products bought before, which are not to be foretold
 * @param targets new products bought in the window
 */
record Batch(
        int rows,
        int[][] items,
        float[][] recency,
        float[][] plain,
        float[] activity,
        float[] attributes,
        float[][] linear,
        BitSet[] bought,
        int[][] targets) {}
