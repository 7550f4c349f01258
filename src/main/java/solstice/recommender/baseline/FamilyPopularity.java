package solstice.recommender.baseline;

import java.util.HashMap;
import java.util.Map;
import solstice.features.Snapshot;
import solstice.features.families.ProductFamilies;
import solstice.recommender.Scorer;
import solstice.recommender.SeasonalRecommender;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/** The same list for everybody: products by the buyers that those of their family had in the last 28 days. */
public final class FamilyPopularity implements SeasonalRecommender {
    private static final int RECENT_DAYS = 28;

    @Override
    public String name() {
        return "Family popularity";
    }

    @Override
    public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
        float[] scores = meanBuyers(known);
        return (customer, into) -> System.arraycopy(scores, 0, into, 0, scores.length);
    }

    /** For each product the mean over the sold products of its family; 0 in a family without any. */
    public static float[] meanBuyers(Snapshot known) {
        long today = known.day().toEpochDay();
        int[] buyers = known.purchases().buyers(today - RECENT_DAYS, today);
        ProductFamilies families = known.families();
        Map<String, float[]> sums = new HashMap<>();
        for (int product = 0; product < known.sold().products(); product++) {
            float[] sum = sums.computeIfAbsent(families.family(product), absent -> new float[2]);
            sum[0] += buyers[product];
            sum[1]++;
        }
        float[] means = new float[known.products()];
        for (int product = 0; product < means.length; product++) {
            float[] sum = sums.getOrDefault(families.family(product), new float[2]);
            means[product] = sum[0] / Math.max(1, sum[1]);
        }
        return means;
    }
}
