package solstice.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import solstice.features.families.ProductFamilies;
import solstice.features.product.ProductWords;
import solstice.features.product.WordBag;

/**
 * Products as words (phi of the model): stems of the title and the family, hashed into a fixed number of places and
 * weighted by TF-IDF, each product's row of length 1. Hashing needs no vocabulary, so a product that comes later has
 * its row as well.
 */
public final class TitleVectors {
    /** Number of places. */
    public static final int SIZE = ProductWords.PLACES;

    private final int[][] places;
    private final float[][] weights;

    private TitleVectors(int[][] places, float[][] weights) {
        this.places = places;
        this.weights = weights;
    }

    /** Reads the titles that products have on the morning of a snapshot. */
    public static TitleVectors of(Snapshot known) {
        List<String> titles = known.titles();
        ProductFamilies families = known.families();
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        int[] products = new int[SIZE];
        try (Analyzer analyzer = new EnglishAnalyzer()) {
            for (int product = 0; product < titles.size(); product++) {
                Map<Integer, Integer> row = WordBag.count(analyzer, titles.get(product));
                row.merge(WordBag.place("family " + families.family(product)), 1, Integer::sum);
                row.keySet().forEach(place -> products[place]++);
                counts.add(row);
            }
        }
        int[][] places = new int[titles.size()][];
        float[][] weights = new float[titles.size()][];
        for (int product = 0; product < places.length; product++) {
            places[product] = counts.get(product).keySet().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] times = counts.get(product).values().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            weights[product] = ProductWords.weights(places[product], times, products, titles.size());
        }
        return new TitleVectors(places, weights);
    }

    public int products() {
        return places.length;
    }

    /** The places of a product's words, ascending. */
    public int[] places(int product) {
        return places[product];
    }

    /** The weights at those places. */
    public float[] weights(int product) {
        return weights[product];
    }
}
