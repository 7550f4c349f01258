package solstice.features;

/**
 * How lively each customer is as seen on the morning of a day (theta of the model): visits lately and ever, days since
 * the last and the first, breadth of the assortment bought, and how much of it is bought again.
 */
public final class CustomerActivity {
    /** Number of features of a customer. */
    public static final int SIZE = 9;

    private static final int LONGEST = 800;

    private final float[] features;

    private CustomerActivity(float[] features) {
        this.features = features;
    }

    /** Reads purchases before a morning, in days since 1970-01-01. A customer without any has all zeros. */
    static CustomerActivity of(Purchases purchases, int moment) {
        float[] features = new float[purchases.customers() * SIZE];
        for (int customer = 0; customer < purchases.customers(); customer++) {
            int[] visits = purchases.visits(customer);
            if (visits.length > 0) {
                fill(purchases, customer, visits, moment, features);
            }
        }
        return new CustomerActivity(features);
    }

    private static void fill(Purchases purchases, int customer, int[] visits, int moment, float[] features) {
        int row = customer * SIZE;
        int pairs = purchases.firstPair(customer + 1) - purchases.firstPair(customer);
        int times = 0;
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            times += purchases.dayCount(pair);
        }
        features[row] = log1p(since(visits, moment - 28));
        features[row + 1] = log1p(since(visits, moment - 91));
        features[row + 2] = log1p(since(visits, moment - 365));
        features[row + 3] = log1p(visits.length);
        features[row + 4] = log1p(Math.min(LONGEST, moment - visits[visits.length - 1])) / 3;
        features[row + 5] = log1p(Math.min(LONGEST, moment - visits[0])) / 3;
        features[row + 6] = log1p(pairs) / 2;
        features[row + 7] = log1p((double) times / visits.length) / 2;
        features[row + 8] = (float) pairs / times;
    }

    private static int since(int[] visits, int from) {
        int count = 0;
        for (int visit : visits) {
            count += visit >= from ? 1 : 0;
        }
        return count;
    }

    private static float log1p(double x) {
        return (float) Math.log1p(x);
    }

    /** All features, {@code [customers, SIZE]} row by row; not to be written to. */
    public float[] features() {
        return features;
    }

    /** Number of distinct days on which a customer bought. */
    public double visits(int customer) {
        return Math.expm1(features[customer * SIZE + 3]);
    }
}
