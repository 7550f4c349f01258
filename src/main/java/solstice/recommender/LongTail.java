package solstice.recommender;

import java.util.BitSet;
import solstice.features.Snapshot;
import solstice.retail.SalesWindow;
import solstice.task.Progress;

/**
 * A leaning towards what few customers know: each product pays a toll on its logit for how well it is known, {@code tail
 * times (log buyers - their mean over the candidates)}. A whole tail ranks by how much likelier a customer is to buy a
 * product than any customer is to have bought it, none as ever. A product that nobody ever bought pays none.
 *
 * @param toll for each product of the snapshot, in logits
 */
public record LongTail(float[] toll) {

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
        double mean = candidates.stream()
                .filter(product -> buyers[product] > 0)
                .mapToDouble(product -> Math.log(buyers[product]))
                .average()
                .orElse(0);
        float[] toll = new float[buyers.length];
        for (int product = 0; product < toll.length; product++) {
            toll[product] = buyers[product] == 0 ? 0 : (float) (tail * (Math.log(buyers[product]) - mean));
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
