package solstice.recommender.baseline;

import java.util.Arrays;
import solstice.features.Purchases;
import solstice.features.Snapshot;
import solstice.recommender.ItemSimilarity;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * Nearest products: the sum, over what the customer bought, of the cosine of the two products' buyers, each product
 * heeding only its 100 nearest.
 */
public final class ItemKnn implements SeasonalRecommender {
    private static final int NEIGHBOURS = 100;

    @Override
    public String name() {
        return "ItemKNN";
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        Purchases purchases = known.purchases();
        int n = purchases.products();
        float[] cosine = ItemSimilarity.together(purchases);
        double[] size = new double[n];
        for (int product = 0; product < n; product++) {
            size[product] = Math.sqrt(cosine[product * n + product]);
        }
        float[] nearness = new float[n];
        for (int product = 0; product < n; product++) {
            for (int other = 0; other < n; other++) {
                double norm = size[product] * size[other];
                nearness[other] = other == product || norm == 0 ? 0 : (float) (cosine[product * n + other] / norm);
            }
            keepNearest(nearness);
            System.arraycopy(nearness, 0, cosine, product * n, n);
        }
        return bag(purchases, transposed(n, cosine));
    }

    private static void keepNearest(float[] nearness) {
        if (nearness.length <= NEIGHBOURS) {
            return;
        }
        float[] sorted = nearness.clone();
        Arrays.sort(sorted);
        float least = sorted[sorted.length - NEIGHBOURS];
        for (int other = 0; other < nearness.length; other++) {
            nearness[other] = nearness[other] < least ? 0 : nearness[other];
        }
    }

    private static ItemSimilarity transposed(int n, float[] matrix) {
        for (int row = 0; row < n; row++) {
            for (int nearness = 0; nearness < row; nearness++) {
                float above = matrix[nearness * n + row];
                matrix[nearness * n + row] = matrix[row * n + nearness];
                matrix[row * n + nearness] = above;
            }
        }
        return ItemSimilarity.of(n, matrix);
    }

    /** Scores by the sum of the rows of all that the customer bought. */
    static Scorer bag(Purchases purchases, ItemSimilarity similarity) {
        return (customer, scores) -> {
            Arrays.fill(scores, 0);
            for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
                similarity.add(purchases.product(pair), 1, scores);
            }
        };
    }
}
