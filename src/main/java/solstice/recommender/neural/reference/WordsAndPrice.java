package solstice.recommender.neural.reference;

import solstice.features.Snapshot;
import solstice.features.product.ProductWords;
import solstice.retail.SalesHistory;

/** What products are (phi of the published formula): words of title and family, and the usual price. */
final class WordsAndPrice {
    /** Number of features of a product. */
    static final int SIZE = ProductWords.PLACES / 2 + 1;

    private final ProductWords words;
    private final float[] price;

    WordsAndPrice(Snapshot known) {
        SalesHistory history = known.history();
        words = known.words();
        double[] amount = new double[history.products().size()];
        long[] quantity = new long[amount.length];
        for (int line = 0; line < history.size(); line++) {
            amount[history.product(line)] += history.amount(line);
            quantity[history.product(line)] += history.quantity(line);
        }
        price = new float[amount.length];
        for (int product = 0; product < price.length; product++) {
            price[product] = (float) Math.log1p(Math.max(0, amount[product]) / Math.max(1, quantity[product]));
        }
    }

    /** Writes a product's row into zeros, from {@code at} on. Words are folded to half their places. */
    void write(int product, float[] row, int at) {
        int[] places = words.places(product);
        for (int i = 0; i < places.length; i++) {
            row[at + places[i] % (SIZE - 1)] += words.weights(product)[i];
        }
        row[at + SIZE - 1] = price[product];
    }
}
