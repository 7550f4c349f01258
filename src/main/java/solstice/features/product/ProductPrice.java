package solstice.features.product;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import solstice.retail.Catalogue;
import solstice.retail.ProductFacts;
import solstice.retail.SalesHistory;

/**
 * What a piece of each product costs, as seen on a morning: the median over the last lines before it or, where no line
 * tells, the catalogue's price; and where that stands among all prices of the morning. A product not sold before the
 * morning has all zeros.
 */
public final class ProductPrice {
    /** Number of features of a product. */
    public static final int SIZE = 3;

    private static final int LINES = 25;
    private static final int BANDS = 10;

    private ProductPrice() {}

    /** {@code [products, SIZE]} row by row. */
    static float[] of(ProductPast past, int morning) {
        double[] prices = prices(past, morning);
        double[] sorted = sorted(prices);
        float[] features = new float[prices.length * SIZE];
        for (int product = 0; product < prices.length; product++) {
            if (prices[product] > 0) {
                features[product * SIZE] = (float) Math.log(prices[product]) / 3;
                features[product * SIZE + 1] = rank(sorted, prices[product]) - .5f;
                features[product * SIZE + 2] = 1;
            }
        }
        return features;
    }

    /** For each product, and then for each newcomer, a word for the tenth of all prices that its own lies in, or none. */
    static List<String> bands(ProductPast past, int morning, List<ProductFacts> newcomers) {
        double[] prices = prices(past, morning);
        double[] sorted = sorted(prices);
        return DoubleStream.concat(Arrays.stream(prices), newcomers.stream().mapToDouble(ProductFacts::price))
                .mapToObj(price -> price > 0 && sorted.length > 0
                        ? "price " + (int) Math.min(BANDS - 1, rank(sorted, price) * BANDS)
                        : "")
                .toList();
    }

    private static double[] sorted(double[] prices) {
        return Arrays.stream(prices).filter(price -> price > 0).sorted().toArray();
    }

    /** The share of prices that are below this one, or the first that equals it. */
    private static float rank(double[] sorted, double price) {
        int place = Arrays.binarySearch(sorted, price);
        int low = place < 0 ? -place - 2 : place;
        while (low > 0 && sorted[low - 1] == price) {
            low--;
        }
        return (low + 1f) / sorted.length;
    }

    /** Price of a piece of each product; 0 where none is known. */
    private static double[] prices(ProductPast past, int morning) {
        SalesHistory history = past.history();
        Catalogue catalogue = past.catalogue();
        double[][] seen = new double[past.products()][];
        int[] count = new int[past.products()];
        for (int line = past.linesBefore(morning) - 1; line >= 0; line--) {
            int product = history.product(line);
            double price = history.amount(line) / history.quantity(line);
            if (count[product] < LINES && price > 0) {
                if (seen[product] == null) {
                    seen[product] = new double[LINES];
                }
                seen[product][count[product]++] = price;
            }
        }
        double[] prices = new double[past.products()];
        for (int product = 0; product < prices.length; product++) {
            if (count[product] > 0) {
                Arrays.sort(seen[product], 0, count[product]);
                prices[product] = seen[product][count[product] / 2];
            } else if (past.isKnown(product, morning)) {
                prices[product] = catalogue
                        .find(history.products().get(product))
                        .map(facts -> facts.price() > 0 ? facts.price() : 0)
                        .orElse(0.0);
            }
        }
        return prices;
    }
}
