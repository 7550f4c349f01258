package solstice.recommender.baseline;

import java.util.Arrays;
import solstice.features.Purchases;
import solstice.features.Snapshot;
import solstice.recommender.ItemSimilarity;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * EASE^R and what can be blended with it, linearly: recent purchases counting more (half-life 120 days since the
 * last purchase), what sells now, and the customer's own decayed repurchases (half-life 120 days).
 */
public final class Ease implements SeasonalRecommender {
    private static final double HALF_LIFE = 120;

    private final String name;
    private final SharedEase ease;
    private final Mixture mixture;

    /**
     * @param recency whether a purchase fades with time
     * @param recent weight of the share of recent buyers
     * @param repurchase weight of decayed repurchases
     */
    private record Mixture(boolean recency, float recent, float repurchase) {}

    private Ease(String name, SharedEase ease, Mixture mixture) {
        this.name = name;
        this.ease = ease;
        this.mixture = mixture;
    }

    /** EASE^R on plain histories. */
    public static Ease plain(SharedEase ease) {
        return new Ease("EASE", ease, new Mixture(false, 0, 0));
    }

    /** EASE^R on fading histories, and what sells now. */
    public static Ease recent(SharedEase ease) {
        return new Ease("EASE recency + RecentPop", ease, new Mixture(true, .04f, 0));
    }

    /** The strongest plain method: that, and repurchases. */
    public static Ease blend(SharedEase ease) {
        return new Ease("Blend", ease, new Mixture(true, .05f, .5f));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        ItemSimilarity similarity = ease.of(known);
        Purchases purchases = known.purchases();
        float[] recent = Popularity.recentShares(known);
        Decay decay = new Decay(known.day().toEpochDay(), HALF_LIFE);
        return (customer, scores) -> {
            Arrays.fill(scores, 0);
            for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
                double weight = mixture.recency ? decay.weight(purchases.lastDay(pair)) : 1;
                similarity.add(purchases.product(pair), (float) weight, scores);
            }
            for (int product = 0; product < scores.length; product++) {
                scores[product] += mixture.recent * recent[product];
            }
            if (mixture.repurchase > 0) {
                Repurchase.add(purchases, customer, decay, mixture.repurchase, scores);
            }
        };
    }
}
