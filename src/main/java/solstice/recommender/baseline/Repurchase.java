package solstice.recommender.baseline;

import solstice.features.Purchases;
import solstice.features.Snapshot;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * What the customer bought before, most often and most lately, then what sells now: decayed days of purchase
 * (half-life 60 days) plus .03 of the share of recent buyers.
 */
public final class Repurchase implements SeasonalRecommender {
    private static final double HALF_LIFE = 60;
    private static final float RECENT_WEIGHT = .03f;

    @Override
    public String name() {
        return "Repurchase";
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        float[] recent = Popularity.recentShares(known);
        Decay decay = new Decay(known.day().toEpochDay(), HALF_LIFE);
        return (customer, scores) -> {
            for (int product = 0; product < scores.length; product++) {
                scores[product] = RECENT_WEIGHT * recent[product];
            }
            add(known.purchases(), customer, decay, 1, scores);
        };
    }

    /** Adds the weighted decayed days of purchase to a customer's scores. */
    static void add(Purchases purchases, int customer, Decay decay, float weight, float[] scores) {
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            scores[purchases.product(pair)] += weight * (float) decay.times(purchases, pair);
        }
    }
}
