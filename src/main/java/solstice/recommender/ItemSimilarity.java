package solstice.recommender;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import solstice.features.Purchases;

/**
 * Closed-form weights from product to product, learned from who bought what.
 *
 * @param products number of products
 * @param columns for each product those of which its row tells, ascending; empty when every row tells of all
 * @param rows one for each product: what having bought the one says for the other
 */
public record ItemSimilarity(int products, int[][] columns, float[][] rows) {
    /** Of no products. */
    public static final ItemSimilarity NONE = new ItemSimilarity(0, new int[0][], new float[0][]);

    /** Takes a matrix {@code [products, products]}, row by row. */
    public static ItemSimilarity of(int products, float[] matrix) {
        float[][] rows = new float[products][];
        for (int row = 0; row < products; row++) {
            rows[row] = Arrays.copyOfRange(matrix, row * products, (row + 1) * products);
        }
        return new ItemSimilarity(products, new int[0][], rows);
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
     * (Steck 2019, "Embarrassingly shallow autoencoders for sparse data"). For large shops see {@link NearProducts}.
     */
    public static ItemSimilarity ease(Purchases purchases, double lambda, Matrices matrices) {
        return ease(purchases, lambda, matrices, Breadth.STANDARD);
    }

    /** The same, large being what {@code breadth} says. */
    public static ItemSimilarity ease(Purchases purchases, double lambda, Matrices matrices, Breadth breadth) {
        int n = purchases.products();
        if (!breadth.weighsAll(n, purchases.customers())) {
            return NearProducts.of(purchases, lambda, matrices, breadth);
        }
        float[] weights = together(purchases);
        weigh(n, weights, lambda, matrices);
        return of(n, weights);
    }

    /** Makes weights of the counts of {@link #together}, in place. */
    static void weigh(int n, float[] weights, double lambda, Matrices matrices) {
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
    }

    /** Whether rows tell of some products only. */
    public boolean isSparse() {
        return columns.length > 0;
    }

    /** Adds a product's row, times a factor, to scores. */
    public void add(int product, float factor, float[] scores) {
        add(product, factor, 0, products, scores);
    }

    /** The same for the columns {@code from} (included) to {@code to} (excluded) alone. */
    public void add(int product, float factor, int from, int to, float[] scores) {
        float[] row = rows[product];
        if (isSparse()) {
            int[] named = columns[product];
            for (int i = from == 0 ? 0 : place(named, from); i < named.length && named[i] < to; i++) {
                scores[named[i]] += factor * row[i];
            }
            return;
        }
        // Both arrays at the loop's own index: only then does the compiler use vector instructions.
        for (int column = from; column < to; column++) {
            scores[column] += factor * row[column];
        }
    }

    private static int place(int[] named, int least) {
        int found = Arrays.binarySearch(named, least);
        return found < 0 ? -found - 1 : found;
    }

    /**
     * The same for some products alone.
     *
     * @param places where each product has its score, negative for those that have none
     */
    public void add(int product, float factor, IntUnaryOperator places, float[] scores) {
        float[] row = rows[product];
        for (int i = 0; i < row.length; i++) {
            int place = places.applyAsInt(isSparse() ? columns[product][i] : i);
            if (place >= 0) {
                scores[place] += factor * row[i];
            }
        }
    }
}
