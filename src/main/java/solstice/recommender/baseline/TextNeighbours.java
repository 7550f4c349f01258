package solstice.recommender.baseline;

import java.util.Arrays;
import solstice.features.Purchases;
import solstice.features.Snapshot;
import solstice.features.product.ProductWords;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * Products by how like their words are to those of what the customer bought: the sum of the cosines to each product bought,
 * each fading by half in 120 days.
 */
public final class TextNeighbours implements SeasonalRecommender {
    private static final double HALF_LIFE = 120;

    @Override
    public String name() {
        return "Text neighbours";
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        ProductWords words = known.words();
        Decay decay = new Decay(known.day().toEpochDay(), HALF_LIFE);
        return (customer, scores) -> {
            float[] profile = profile(known.purchases(), words, decay, customer);
            Arrays.fill(scores, 0);
            for (int product = 0; product < scores.length; product++) {
                int[] places = words.places(product);
                for (int i = 0; i < places.length; i++) {
                    scores[product] += words.weights(product)[i] * profile[places[i]];
                }
            }
        };
    }

    private static float[] profile(Purchases purchases, ProductWords words, Decay decay, int customer) {
        float[] profile = new float[ProductWords.PLACES];
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            float fading = (float) decay.weight(purchases.lastDay(pair));
            int[] places = words.places(purchases.product(pair));
            float[] weights = words.weights(purchases.product(pair));
            for (int i = 0; i < places.length; i++) {
                profile[places[i]] += fading * weights[i];
            }
        }
        return profile;
    }
}
