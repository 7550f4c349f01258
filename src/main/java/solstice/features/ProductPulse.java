package solstice.features;

import java.util.Arrays;
import java.util.BitSet;
import solstice.retail.SalesHistory;

/**
 * How each product sells as seen on the morning of a day (Y of the model): buyers lately, buyers in the season ahead a
 * year earlier, and how long it has been and stayed in the assortment. A product not sold before has all zeros.
 *
 * <p>Everything is {@code log(1 + x)} of counts of customers or days, so that growth by a factor is a step of one
 * size. The season a year earlier is four weeks around the middle of the coming window, of the last year in which
 * those weeks are wholly known.
 */
public final class ProductPulse {
    /** Number of features of a product. */
    public static final int SIZE = 12;

    /** Position of the feature that counts the buyers of the last 28 days. */
    public static final int RECENT = 1;

    /** First and one past the last position of the features that look at the season a year earlier. */
    public static final int SEASON_FROM = 4;

    public static final int SEASON_TO = 8;

    private static final int YEAR = 365;
    private static final int LONGEST = 400;

    private final float[] features;
    private final BitSet candidates;

    private ProductPulse(float[] features, BitSet candidates) {
        this.features = features;
        this.candidates = candidates;
    }

    /**
     * Takes the pulse.
     *
     * @param history sales, of which those from {@code moment} on are not looked at
     * @param purchases the same sales before the moment, by customer
     * @param moment the morning, in days since 1970-01-01
     * @param seasonStart first of the 28 days at the middle of the coming window
     */
    static ProductPulse of(SalesHistory history, Purchases purchases, int moment, int seasonStart) {
        int products = history.products().size();
        int[] first = new int[products];
        int[] last = new int[products];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
        for (int line = 0; line < history.size() && history.day(line) < moment; line++) {
            int product = history.product(line);
            first[product] = Math.min(first[product], history.day(line));
            last[product] = history.day(line);
        }
        int ahead = seasonStart - YEAR;
        while (ahead + 42 > moment) {
            ahead -= YEAR;
        }
        int opened = history.isEmpty() ? moment : history.day(0);
        boolean yearKnown = ahead - 14 >= opened;
        int[][] counts = purchases.buyersIn(new int[][] {
            {moment - 7, moment},
            {moment - 28, moment},
            {moment - 84, moment},
            {moment - YEAR, moment},
            {ahead - 14, ahead + 42},
            {ahead, ahead + 28},
            {ahead - 84, ahead}
        });
        float[] features = new float[products * SIZE];
        BitSet candidates = new BitSet(products);
        for (int product = 0; product < products; product++) {
            int row = product * SIZE;
            if (last[product] < 0) {
                continue;
            }
            for (int stretch = 0; stretch < 4; stretch++) {
                features[row + stretch] = log1p(counts[stretch][product]);
            }
            if (yearKnown) {
                features[row + 4] = log1p(counts[4][product]);
                features[row + 5] = log1p(counts[5][product]);
                features[row + 6] = log1p(counts[5][product]) - log1p(counts[6][product]);
                features[row + 7] = 1;
            }
            int age = Math.min(LONGEST, moment - first[product]);
            features[row + 8] = log1p(age) / 3;
            features[row + 9] = age < 28 ? 1 : 0;
            features[row + 10] = age < 84 ? 1 : 0;
            features[row + 11] = log1p(Math.min(LONGEST, moment - last[product])) / 3;
            candidates.set(product, last[product] >= moment - Snapshot.ON_OFFER_DAYS);
        }
        return new ProductPulse(features, candidates);
    }

    private static float log1p(int count) {
        return (float) Math.log1p(count);
    }

    /** All features, {@code [products, SIZE]} row by row; not to be written to. */
    public float[] features() {
        return features;
    }

    /** Products on offer at the moment; not to be written to. */
    public BitSet candidates() {
        return candidates;
    }
}
