package solstice.features.product;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import solstice.features.families.ProductTitles;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;

/**
 * Products as words on a morning (phi of the model): stems of title and description, family, brand and price band, hashed
 * into {@value #PLACES} places and weighted by TF-IDF over the products known then, each row of length 1. A product not sold
 * before the morning has no words, unless it is asked about as a newcomer; newcomers' words have the weights that those of
 * the others give them. Hashing needs no vocabulary, so a product that comes later finds its places as well.
 */
public final class ProductWords {
    /** Number of places. */
    public static final int PLACES = 1024;

    private final int[][] places;
    private final float[][] weights;

    private ProductWords(int[][] places, float[][] weights) {
        this.places = places;
        this.weights = weights;
    }

    /** The words of no products. */
    public static ProductWords none() {
        return new ProductWords(new int[0][], new float[0][]);
    }

    static ProductWords of(ProductPast past, WordBag bag, int morning, List<ProductFacts> newcomers) {
        int products = past.products() + newcomers.size();
        int[] carriers = new int[PLACES];
        int known = 0;
        int[][] places = new int[products][0];
        int[][] counts = new int[products][0];
        List<String> bands = ProductPrice.bands(past, morning, newcomers);
        for (int product = 0; product < past.products(); product++) {
            if (past.isKnown(product, morning)) {
                Map<Integer, Integer> row = row(past, bag, product, morning);
                add(bands.get(product), row);
                places[product] = keys(row);
                counts[product] = values(row);
                Arrays.stream(places[product]).forEach(place -> carriers[place]++);
                known++;
            }
        }
        for (int i = 0; i < newcomers.size(); i++) {
            Map<Integer, Integer> row = row(past, bag, newcomers.get(i), morning);
            add(bands.get(past.products() + i), row);
            places[past.products() + i] = keys(row);
            counts[past.products() + i] = values(row);
        }
        float[][] weights = new float[products][];
        for (int product = 0; product < products; product++) {
            weights[product] = weights(places[product], counts[product], carriers, known);
        }
        return new ProductWords(places, weights);
    }

    private static Map<Integer, Integer> row(ProductPast past, WordBag bag, int product, int morning) {
        String code = past.history().products().get(product);
        String title = past.title(product, morning);
        Catalogue catalogue = past.catalogue();
        String brand = catalogue.find(code).map(ProductFacts::brand).orElse("");
        return row(bag, WordRules.text(code, title, catalogue), past.family(product, morning), brand);
    }

    private static Map<Integer, Integer> row(ProductPast past, WordBag bag, ProductFacts newcomer, int morning) {
        String title = ProductTitles.of(List.of(newcomer)).get(0);
        String text = title + "\n" + newcomer.description();
        return row(bag, text, past.family(newcomer.code(), title, morning), newcomer.brand());
    }

    private static Map<Integer, Integer> row(WordBag bag, String text, String family, String brand) {
        Map<Integer, Integer> row = new TreeMap<>(bag.places(text));
        add("family " + family, row);
        add(brand.isBlank() ? "" : "brand " + brand.strip(), row);
        return row;
    }

    private static void add(String word, Map<Integer, Integer> row) {
        if (!word.isEmpty()) {
            row.merge(WordBag.place(word), 1, Integer::sum);
        }
    }

    private static int[] keys(Map<Integer, Integer> row) {
        return row.keySet().stream().mapToInt(place -> place).toArray();
    }

    private static int[] values(Map<Integer, Integer> row) {
        return row.values().stream().mapToInt(count -> count).toArray();
    }

    /**
     * TF-IDF, scaled to length 1.
     *
     * @param places of a product's words
     * @param counts how often each of them occurs
     * @param carriers for every place the number of products with a word there
     * @param all number of products
     */
    public static float[] weights(int[] places, int[] counts, int[] carriers, int all) {
        float[] weights = new float[places.length];
        double square = 0;
        for (int i = 0; i < places.length; i++) {
            double weight = counts[i] * Math.log((1.0 + all) / Math.max(1, carriers[places[i]]));
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

    /** The places of a product's words, ascending; not to be written to. */
    public int[] places(int product) {
        return places[product];
    }

    /** The weights at those places; not to be written to. */
    public float[] weights(int product) {
        return weights[product];
    }
}
