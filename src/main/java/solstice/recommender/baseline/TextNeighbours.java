package solstice.recommender.baseline;

import java.util.Arrays;
import solstice.features.Purchases;
import solstice.features.Snapshot;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.recommender.WordKin;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * Products never sold by how like their words are to those of what the customer bought: the sum of the cosines to those of
 * their fifty nearest that the customer bought, each fading by half in 120 days. Sold products are not told apart.
 */
public final class TextNeighbours implements SeasonalRecommender {
    private static final double HALF_LIFE = 120;
    private static final int NEAREST = 50;

    @Override
    public String name() {
        return "Text neighbours";
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        WordKin kin = WordKin.of(known, NEAREST);
        Purchases purchases = known.purchases();
        Decay decay = new Decay(known.day().toEpochDay(), HALF_LIFE);
        return (customer, scores) -> {
            float[] fading = new float[kin.sold()];
            for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
                fading[purchases.product(pair)] = (float) decay.weight(purchases.lastDay(pair));
            }
            Arrays.fill(scores, 0);
            for (int newcomer = 0; newcomer < kin.newcomers(); newcomer++) {
                scores[kin.sold() + newcomer] = kin.sum(newcomer, fading);
            }
        };
    }
}
