package solstice.recommender;

import java.util.Arrays;
import solstice.features.Purchases;

/**
 * Closed-form weights from product to product, learned from who bought what.
 *
 * @param products number of products
 * @param rows one for each product, of all products: what having bought the one says for the other
 */
public record ItemSimilarity(int products, float[][] rows) {
    /** Of no products. */
    public static final ItemSimilarity NONE = new ItemSimilarity(0, new float[0][]);

    /** Takes a matrix {@code [products, products]}, row by row. */
    public static ItemSimilarity of(int products, float[] matrix) {
        float[][] rows = new float[products][];
        for (int row = 0; row < products; row++) {
            rows[row] = Arrays.copyOfRange(matrix, row * products, (row + 1) * products);
        }
        return new ItemSimilarity(products, rows);
    }

    /** How many customers bought both, for every two products; on the diagonal, how many bought the one. */
    public static float[] together(Purchases purchases) {
        int n = purchases.products();
        float[] counts = new float[Math.multiplyExact(n, n)];
        for (int customer = 0; customer < purchases.customers(); customer++) {
            int end = purchases.firstPair(customer + 1);
            for (int one = purchases.firstPair(customer); one < end; one++) {
                int row = purchases.product(one) * n;
                for (int other = one; other < end; other++) {
                    counts[row + purchases.product(other)]++;
                }
            }
        }
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < row; column++) {
                counts[row * n + column] = counts[column * n + row];
            }
        }
        return counts;
    }

    /**
     * EASE^R: the best linear map from a customer's purchases to themselves that may not use a product to foretell
     * itself. With {@code P = (X'X + lambda I)^-1} the weights are {@code -P_ij / P_jj}, zero on the diagonal
     * (Steck 2019, "Embarrassingly shallow autoencoders for sparse data").
     */
    public static ItemSimilarity ease(Purchases purchases, double lambda, Matrices matrices) {
        int n = purchases.products();
        float[] weights = together(purchases);
        for (int product = 0; product < n; product++) {
            weights[product * n + product] += (float) lambda;
        }
        matrices.invert(n, weights);
        float[] scale = new float[n];
        for (int product = 0; product < n; product++) {
            scale[product] = -1 / weights[product * n + product];
        }
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                weights[row * n + column] *= scale[column];
            }
            weights[row * n + row] = 0;
        }
        return of(n, weights);
    }

    /** Adds a product's row, times a factor, to scores. */
    public void add(int product, float factor, float[] scores) {
        add(product, factor, 0, products, scores);
    }

    /** The same for the columns {@code from} (included) to {@code to} (excluded) alone. */
    public void add(int product, float factor, int from, int to, float[] scores) {
        // Both arrays at the loop's own index: only then does the compiler use vector instructions.
        float[] row = rows[product];
        for (int column = from; column < to; column++) {
            scores[column] += factor * row[column];
        }
    }
}
