package solstice.recommender;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import solstice.features.Purchases;
import solstice.recommender.TestBlock.Task;
import solstice.recommender.marks.Reliability;
import solstice.recommender.marks.ReliabilityCount;

/**
 * How a forecast's probabilities came true on a block: for all candidates, and for each customer's first twenty.
 *
 * <p>Everybody known before the block counts, most of whom do not come in its four weeks; a probability that leaves
 * these out would promise too much.
 */
final class Outcomes {
    private static final int BINS = 20;
    private static final int CHUNK = 64;
    private static final int DEPTH = 20;

    private final ReliabilityCount all = new ReliabilityCount();
    private final ReliabilityCount shown = new ReliabilityCount();

    private Outcomes() {}

    /** Nothing counted, for methods that tell no probabilities. */
    static Outcomes none() {
        return new Outcomes();
    }

    /** Counts in chunks of fixed size, added up in their order, so that the sums do not depend on the threads. */
    static Outcomes of(Forecast forecast, TestBlock block) {
        Purchases purchases = block.known().purchases();
        int[] everybody = IntStream.range(0, purchases.customers())
                .filter(customer -> purchases.firstPair(customer) < purchases.firstPair(customer + 1))
                .toArray();
        Outcomes sum = new Outcomes();
        IntStream.range(0, (everybody.length + CHUNK - 1) / CHUNK)
                .parallel()
                .mapToObj(chunk -> {
                    int from = chunk * CHUNK;
                    int to = Math.min(everybody.length, from + CHUNK);
                    return of(forecast, block, Arrays.copyOfRange(everybody, from, to));
                })
                .forEachOrdered(sum::add);
        return sum;
    }

    private static Outcomes of(Forecast forecast, TestBlock block, int[] customers) {
        Outcomes outcomes = new Outcomes();
        int products = block.known().products();
        BitSet candidates = block.offer(Task.ALL).candidates();
        float[][] rows = new float[customers.length][products];
        forecast.score(customers, rows);
        for (int i = 0; i < customers.length; i++) {
            float[] scores = rows[i];
            int[] targets = block.targets(Task.ALL, customers[i]);
            candidates.stream().forEach(product -> outcomes.all.add(scores[product], isIn(targets, product)));
            for (int product : TopK.of(scores, candidates, DEPTH)) {
                outcomes.shown.add(scores[product], isIn(targets, product));
            }
        }
        return outcomes;
    }

    private static boolean isIn(int[] targets, int product) {
        return Arrays.binarySearch(targets, product) >= 0;
    }

    private void add(Outcomes part) {
        all.add(part.all);
        shown.add(part.shown);
    }

    Reliability all() {
        return all.of(BINS);
    }

    Reliability shown() {
        return shown.of(BINS);
    }
}
