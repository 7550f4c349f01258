package solstice.recommender.baseline;

import solstice.features.Purchases;

/**
 * How much a purchase still counts after some days: a half after each half-life.
 *
 * @param today the day from which is looked back, in days since 1970-01-01
 * @param halfLife in days
 */
record Decay(long today, double halfLife) {
    double weight(int day) {
        return Math.pow(0.5, (today - day) / halfLife);
    }

    /** Decayed number of the days on which a pair's product was bought. */
    double times(Purchases purchases, int pair) {
        double sum = 0;
        for (int n = 0; n < purchases.dayCount(pair); n++) {
            sum += weight(purchases.day(pair, n));
        }
        return sum;
    }
}
