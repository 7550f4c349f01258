package solstice.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import solstice.features.families.ProductFamilies;

/**
 * Products as words (phi of the model): stems of the title and the family, hashed into a fixed number of places and
 * weighted by TF-IDF, each product's row of length 1. Hashing needs no vocabulary, so a product that comes later has
 * its row as well.
 */
public final class TitleVectors {
    /** Number of places. */
    public static final int SIZE = 1024;

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
                Map<Integer, Integer> row = words(analyzer, titles.get(product));
                row.merge(place("family " + families.family(product)), 1, Integer::sum);
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
            weights[product] = weights(counts.get(product), places[product], products, titles.size());
        }
        return new TitleVectors(places, weights);
    }

    private static Map<Integer, Integer> words(Analyzer analyzer, String title) {
        Map<Integer, Integer> row = new TreeMap<>();
        try (TokenStream stems = analyzer.tokenStream("title", title)) {
            CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
            stems.reset();
            while (stems.incrementToken()) {
                row.merge(place(stem.toString()), 1, Integer::sum);
            }
            stems.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return row;
    }

    private static int place(String word) {
        int hash = word.hashCode() * 0x9E3779B9;
        return (hash >>> 8) % SIZE;
    }

    private static float[] weights(Map<Integer, Integer> row, int[] places, int[] products, int all) {
        float[] weights = new float[places.length];
        double square = 0;
        for (int i = 0; i < places.length; i++) {
            double weight = row.getOrDefault(places[i], 0) * Math.log((1.0 + all) / products[places[i]]);
            weights[i] = (float) weight;
            square += weight * weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) Math.max(1e-6, Math.sqrt(square));
        }
        return weights;
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
