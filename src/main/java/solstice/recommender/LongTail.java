package solstice.recommender;

import java.util.BitSet;
import solstice.features.Snapshot;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * A leaning towards what few customers know: each product pays a toll on its logit for how well it is known, {@code tail
 * times (log (buyers + one in a hundred customers) - the mean of that over the candidates)}. Without a tail lists are as
 * ever.
 *
 * @param toll for each product of the snapshot, in logits
 */
public record LongTail(float[] toll) {
    /**
     * A product that fewer than this share of the customers bought is little known, whether one did or ten: without this,
     * the same few that hardly anybody buys would stand on all lists.
     */
    private static final double FEW = .01;

    /**
     * The tolls of a morning.
     *
     * @param tail 0 for none to 1
     */
    public static LongTail of(Snapshot known, double tail) {
        if (!(tail >= 0 && tail <= 1)) {
            throw new IllegalArgumentException("wanted: 0 to 1: " + tail);
        }
        int[] buyers = known.purchases().buyers(0, known.day().toEpochDay());
        BitSet candidates = known.candidates();
        double few = Math.max(1, FEW * known.customers());
        double mean = candidates.stream()
                .mapToDouble(product -> Math.log(buyers[product] + few))
                .average()
                .orElse(0);
        float[] toll = new float[buyers.length];
        for (int product = 0; product < toll.length; product++) {
            toll[product] = (float) (tail * (Math.log(buyers[product] + few) - mean));
        }
        return new LongTail(toll);
    }

    /** A scorer that leans so; the same one where there is no toll. */
    public Scorer over(Scorer scorer) {
        boolean none = true;
        for (float one : toll) {
            none &= one == 0;
        }
        return none ? scorer : new Leaning(scorer);
    }

    /** A method that leans so, with what it is called on the leaderboard. */
    public static SeasonalRecommender over(SeasonalRecommender method, double tail, String name) {
        return new SeasonalRecommender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Scorer prepare(Snapshot known, SalesWindow window, Progress progress) {
                return of(known, tail).over(method.prepare(known, window, progress));
            }
        };
    }

    private final class Leaning implements Scorer {
        private final Scorer scorer;

        Leaning(Scorer scorer) {
            this.scorer = scorer;
        }

        @Override
        public void score(int customer, float[] scores) {
            scorer.score(customer, scores);
            for (int product = 0; product < scores.length; product++) {
                scores[product] -= toll[product];
            }
        }
    }
}
