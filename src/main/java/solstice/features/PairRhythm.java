package solstice.features;

/**
 * How a customer has bought a product so far, and how ripe the next purchase is: decayed counts of the days of
 * purchase over six half-lives, days since the last and the first, the usual gap, whether it was bought in this
 * season a year ago, its share of the customer's visits, and how often customers buy the product again at all.
 */
public final class PairRhythm {
    /** Number of features of a pair. */
    public static final int SIZE = 14;

    /** Position of the feature that says whether it was bought in this season a year ago. */
    public static final int SAME_SEASON = 11;

    private static final double[] HALF_LIVES = {15, 30, 60, 120, 240, 480};
    private static final double FLOOR = 1e-3;
    private static final double NO_GAP = 400;

    private final Moment moment;
    private final float[] boughtAgain;

    PairRhythm(Moment moment) {
        this.moment = moment;
        this.boughtAgain = boughtAgain(moment.purchases());
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
    }
}
