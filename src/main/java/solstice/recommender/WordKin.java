package solstice.recommender;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import solstice.features.Snapshot;
import solstice.features.product.ProductWords;

/**
 * For each product never sold the sold ones whose words are likest to its own, by the cosine. Memory is linear in products.
 *
 * @param sold number of products that were sold; the others' numbers follow
 * @param products for each newcomer its kin
 * @param likeness for each newcomer the cosine to each of these, above 0
 */
public record WordKin(int sold, int[][] products, float[][] likeness) {

    /**
     * Finds them.
     *
     * @param most kin of a newcomer
     */
    public static WordKin of(Snapshot known, int most) {
        int sold = known.sold().products();
        int newcomers = known.products() - sold;
        ProductWords words = newcomers == 0 ? ProductWords.none() : known.words();
        List<List<Integer>> carriers = carriers(words, newcomers == 0 ? 0 : sold);
        int[][] products = new int[newcomers][];
        float[][] likeness = new float[newcomers][];
        float[] cosines = new float[sold];
        for (int i = 0; i < newcomers; i++) {
            Arrays.fill(cosines, 0);
            int[] places = words.places(sold + i);
            for (int k = 0; k < places.length; k++) {
                for (int product : carriers.get(places[k])) {
                    int at = Arrays.binarySearch(words.places(product), places[k]);
                    cosines[product] += words.weights(sold + i)[k] * words.weights(product)[at];
                }
            }
            TopRow best = new TopRow(Math.min(most, sold));
            for (int product = 0; product < sold; product++) {
                if (cosines[product] > 0) {
                    best.offer(product, cosines[product]);
                }
            }
            products[i] = best.list().products();
            likeness[i] = best.list().scores();
        }
        return new WordKin(sold, products, likeness);
    }

    private static List<List<Integer>> carriers(ProductWords words, int sold) {
        List<List<Integer>> carriers = new ArrayList<>();
        for (int place = 0; place < ProductWords.PLACES; place++) {
            carriers.add(new ArrayList<>());
        }
        for (int product = 0; product < sold; product++) {
            for (int place : words.places(product)) {
                carriers.get(place).add(product);
            }
        }
        return carriers;
    }

    /** Number of products never sold. */
    public int newcomers() {
        return products.length;
    }

    /** What is known of its kin, weighted by the likeness and summed. */
    public float sum(int newcomer, float[] ofSold) {
        float sum = 0;
        for (int i = 0; i < products[newcomer].length; i++) {
            sum += likeness[newcomer][i] * ofSold[products[newcomer][i]];
        }
        return sum;
    }
}
