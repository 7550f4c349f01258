package solstice.recommender.baseline;

import java.util.Arrays;
import solstice.features.Purchases;

/**
 * A sparse matrix, row by row.
 *
 * @param start where each row starts in the other two; one more than there are rows
 * @param column of each entry
 * @param weight of each entry
 * @param columns number of columns
 */
record Weights(int[] start, int[] column, float[] weight, int columns) {
    /** Customers by products: decayed numbers of days on which a customer bought a product. */
    static Weights of(Purchases purchases, Decay decay) {
        int[] start = new int[purchases.customers() + 1];
        for (int customer = 0; customer < purchases.customers(); customer++) {
            start[customer + 1] = purchases.firstPair(customer + 1);
        }
        int[] column = new int[purchases.pairs()];
        float[] weight = new float[purchases.pairs()];
        for (int pair = 0; pair < column.length; pair++) {
            column[pair] = purchases.product(pair);
            weight[pair] = (float) decay.times(purchases, pair);
        }
        return new Weights(start, column, weight, purchases.products());
    }

    int rows() {
        return start.length - 1;
    }

    /** Columns for rows. */
    Weights transposed() {
        int[] from = new int[columns + 1];
        for (int at : column) {
            from[at + 1]++;
        }
        Arrays.parallelPrefix(from, Integer::sum);
        int[] next = from.clone();
        int[] turned = new int[column.length];
        float[] turnedWeight = new float[column.length];
        for (int row = 0; row < rows(); row++) {
            for (int entry = start[row]; entry < start[row + 1]; entry++) {
                int place = next[column[entry]]++;
                turned[place] = row;
                turnedWeight[place] = weight[entry];
            }
        }
        return new Weights(from, turned, turnedWeight, rows());
    }
}
