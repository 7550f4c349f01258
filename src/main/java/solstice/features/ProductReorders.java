package solstice.features;

import solstice.retail.SalesHistory;

/**
 * How readily each product is bought again, and whether it sells at all just now: the share of its former buyers who
 * came back for it in the last 28 and 84 days, against the share of all products; lines sold in the last 7, 14, 28 and
 * 91 days, whoever bought them; and the last 28 days against a usual month of its life.
 */
final class ProductReorders {
    /** Number of features of a product. */
    static final int SIZE = 7;

    private static final int[] BACK = {28, 84};
    private static final int[] LATELY = {7, 14, 28, 91};
    private static final int YEAR = 365;
    private static final int MONTH = 28;
    private static final double FEW = 8;

    private ProductReorders() {}

    /**
     * Looks at sales before a morning.
     *
     * @param purchases the sales before the morning, by customer
     * @param today the morning, in days since 1970-01-01
     * @return {@code [products, SIZE]} row by row
     */
    static float[] of(SalesHistory history, Purchases purchases, int today) {
        float[] features = new float[purchases.products() * SIZE];
        for (int i = 0; i < BACK.length; i++) {
            fillReturns(purchases, today - BACK[i], features, i);
        }
        fillLines(history, today, features);
        return features;
    }

    private static void fillReturns(Purchases purchases, int since, float[] features, int at) {
        int[] owners = new int[purchases.products()];
        int[] back = new int[purchases.products()];
        long allOwners = 0;
        long allBack = 0;
        for (int pair = 0; pair < purchases.pairs(); pair++) {
            if (purchases.day(pair, 0) < since) {
                int came = purchases.lastDay(pair) >= since ? 1 : 0;
                owners[purchases.product(pair)]++;
                back[purchases.product(pair)] += came;
                allOwners++;
                allBack += came;
            }
        }
        double usual = Math.max(1e-6, (double) allBack / Math.max(1, allOwners));
        for (int product = 0; product < owners.length; product++) {
            double share = (back[product] + FEW * usual) / (owners[product] + FEW);
            features[product * SIZE + at] = (float) Math.log(share / usual);
        }
    }

    private static void fillLines(SalesHistory history, int today, float[] features) {
        int products = features.length / SIZE;
        int[][] lines = new int[LATELY.length][products];
        int[] year = new int[products];
        int[] first = new int[products];
        java.util.Arrays.fill(first, today);
        for (int line = 0; line < history.size() && history.day(line) < today; line++) {
            int age = today - history.day(line);
            int product = history.product(line);
            first[product] = Math.min(first[product], history.day(line));
            year[product] += age <= YEAR ? 1 : 0;
            for (int i = 0; i < LATELY.length; i++) {
                lines[i][product] += age <= LATELY[i] ? 1 : 0;
            }
        }
        for (int product = 0; product < products; product++) {
            int at = product * SIZE + BACK.length;
            for (int i = 0; i < LATELY.length; i++) {
                features[at + i] = (float) Math.log1p(lines[i][product]);
            }
            double life = Math.max(MONTH, Math.min(YEAR, today - first[product]));
            features[at + LATELY.length] =
                    (float) Math.log((lines[2][product] + 1) / (year[product] * MONTH / life + 1));
        }
    }
}
