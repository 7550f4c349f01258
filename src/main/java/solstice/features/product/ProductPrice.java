package solstice.features.product;

import java.util.Arrays;
import solstice.retail.Catalogue;
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

    private ProductPrice() {}

    /** {@code [products, SIZE]} row by row. */
    static float[] of(ProductPast past, int morning) {
        double[] prices = prices(past, morning);
        double[] sorted =
                Arrays.stream(prices).filter(price -> price > 0).sorted().toArray();
        float[] features = new float[prices.length * SIZE];
        for (int product = 0; product < prices.length; product++) {
            if (prices[product] > 0) {
                int place = Arrays.binarySearch(sorted, prices[product]);
                int low = place;
                while (low > 0 && sorted[low - 1] == prices[product]) {
                    low--;
                }
                features[product * SIZE] = (float) Math.log(prices[product]) / 3;
                features[product * SIZE + 1] = (low + 1f) / sorted.length - .5f;
                features[product * SIZE + 2] = 1;
            }
        }
        return features;
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
