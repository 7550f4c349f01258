package solstice.features;

import java.util.Arrays;

/**
 * How a customer has bought a product so far, and how ripe the next purchase is: decayed counts of the days of
 * purchase over six half-lives, days since the last and the first, the usual gap, whether it was bought in this
 * season a year ago, its share of the customer's visits, and how often customers buy the product again at all; then
 * how many visits ago that was, counts that decay by visits and not by days, the share of visits since the first on
 * which it was bought again, and the customer's share of repeats; last, how the product fares just now.
 */
public final class PairRhythm {
    /** Number of features of a pair. */
    public static final int SIZE = 20 + ProductReorders.SIZE;

    /** Position of the feature that says whether it was bought in this season a year ago. */
    public static final int SAME_SEASON = 11;

    /** Position of the first feature that is the product's alone. */
    public static final int PRODUCT = 20;

    private static final int VISITS = 14;
    private static final double[] VISIT_HALF_LIVES = {1, 3, 8};
    private static final double[] HALF_LIVES = {15, 30, 60, 120, 240, 480};
    private static final double FLOOR = 1e-3;
    private static final double NO_GAP = 400;

    private final Moment moment;
    private final float[] boughtAgain;
    private final float[] reorders;
    private final int[][] visits;
    private final float[] repeats;

    PairRhythm(Moment moment, float[] reorders) {
        this.moment = moment;
        this.reorders = reorders;
        Purchases purchases = moment.purchases();
        visits = new int[purchases.customers()][];
        repeats = new float[purchases.customers()];
        for (int customer = 0; customer < visits.length; customer++) {
            visits[customer] = purchases.visits(customer);
            repeats[customer] = repeats(purchases, customer, visits[customer].length);
        }
        this.boughtAgain = boughtAgain(moment.purchases());
    }

    /** Share of a customer's purchases that were repeats, of those that could have been, drawn towards 1/8. */
    private static float repeats(Purchases purchases, int customer, int visits) {
        int pairs = purchases.firstPair(customer + 1) - purchases.firstPair(customer);
        int times = 0;
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            times += purchases.dayCount(pair);
        }
        return (float) ((times - pairs + 1) / (times - (double) times / Math.max(1, visits) + 8));
    }

    /** Share of a product's buyers who bought it on a second day, drawn towards 1/8 while there are few. */
    private static float[] boughtAgain(Purchases purchases) {
        float[] again = new float[purchases.products()];
        int[] buyers = new int[purchases.products()];
        for (int pair = 0; pair < purchases.pairs(); pair++) {
            buyers[purchases.product(pair)]++;
            again[purchases.product(pair)] += purchases.dayCount(pair) > 1 ? 1 : 0;
        }
        for (int product = 0; product < again.length; product++) {
            again[product] = (again[product] + 1) / (buyers[product] + 8);
        }
        return again;
    }

    /** Writes the features of a pair of {@link Moment#purchases()} into {@code row} from {@code at} on. */
    public void fill(int customer, int pair, float[] row, int at) {
        Purchases purchases = moment.purchases();
        int today = moment.day();
        int count = purchases.dayCount(pair);
        double[] decayed = new double[HALF_LIVES.length];
        boolean sameSeason = false;
        int season = moment.seasonStart() - 365;
        for (int n = 0; n < count; n++) {
            int day = purchases.day(pair, n);
            for (int i = 0; i < decayed.length; i++) {
                decayed[i] += Math.pow(0.5, (today - day) / HALF_LIVES[i]);
            }
            sameSeason |= day >= season - 14 && day <= season + 28;
        }
        for (int i = 0; i < decayed.length; i++) {
            row[at + i] = (float) (Math.log(FLOOR + decayed[i]) / 3);
        }
        double age = today - purchases.lastDay(pair);
        double first = today - purchases.day(pair, 0);
        double gap = count > 1 ? (first - age) / (count - 1) : NO_GAP;
        row[at + 6] = (float) (Math.log1p(age) / 3);
        row[at + 7] = (float) (Math.log1p(first) / 3);
        row[at + 8] = (float) Math.log1p(count);
        row[at + 9] = (float) (Math.log1p(gap) / 3);
        row[at + 10] = (float) (Math.min(5, age / Math.max(gap, 7)) / 2);
        row[at + SAME_SEASON] = sameSeason ? 1 : 0;
        row[at + 12] = (float) (Math.log1p(count / moment.activity().visits(customer)) * 2);
        row[at + 13] = boughtAgain[purchases.product(pair)] * 3;
        fillVisits(customer, pair, row, at + VISITS);
        int product = purchases.product(pair);
        System.arraycopy(reorders, product * ProductReorders.SIZE, row, at + PRODUCT, ProductReorders.SIZE);
    }

    private void fillVisits(int customer, int pair, float[] row, int at) {
        Purchases purchases = moment.purchases();
        int[] days = visits[customer];
        int count = purchases.dayCount(pair);
        int first = Arrays.binarySearch(days, purchases.day(pair, 0));
        int since = days.length - first;
        row[at] = (float) Math.log((count - 1 + .3) / (since - 1 + 3.0));
        row[at + 1] = (float) Math.log1p(days.length - 1 - Arrays.binarySearch(days, purchases.lastDay(pair)));
        for (int i = 0; i < VISIT_HALF_LIVES.length; i++) {
            double decayed = 0;
            for (int n = 0; n < count; n++) {
                int ago = days.length - 1 - Arrays.binarySearch(days, purchases.day(pair, n));
                decayed += Math.pow(0.5, ago / VISIT_HALF_LIVES[i]);
            }
            row[at + 2 + i] = (float) Math.log(1e-2 + decayed);
        }
        row[at + 5] = repeats[customer];
    }
}
