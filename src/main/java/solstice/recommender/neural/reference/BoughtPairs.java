package solstice.recommender.neural.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import solstice.features.Sample;
import solstice.features.Snapshot;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/**
 * Purchases to learn from: who bought what in the four weeks after a morning, for mornings four weeks apart; and with
 * each, products on offer that the customer did not buy then, drawn evenly.
 */
final class BoughtPairs {
    /** So many days of history a morning must have before it, to be worth learning from. */
    private static final int WARM_UP_DAYS = 70;

    private final List<Sample> samples = new ArrayList<>();
    private final List<PairInputs> inputs = new ArrayList<>();
    private final List<int[]> candidates = new ArrayList<>();
    private final List<Purchase> purchases = new ArrayList<>();
    private final SplittableRandom random;

    /** A purchase: number of its sample, place of the customer in the sample, and product. */
    private record Purchase(int sample, int place, int product) {}

    BoughtPairs(Snapshot known, WordsAndPrice words, long seed, Progress progress) {
        random = new SplittableRandom(seed);
        LocalDate first =
                known.history().isEmpty() ? known.day() : known.history().firstDay();
        LocalDate morning = known.day().minusDays(Sample.DAYS);
        for (; !morning.isBefore(first.plusDays(WARM_UP_DAYS)); morning = morning.minusDays(Sample.DAYS)) {
            progress.throwIfCancelled();
            add(Sample.at(morning, known), words, known.history().products());
        }
        if (purchases.isEmpty()) {
            long days = ChronoUnit.DAYS.between(first, known.day());
            throw new SolsticeException(Problem.HISTORY_TOO_SHORT, days, WARM_UP_DAYS + Sample.DAYS);
        }
    }

    private void add(Sample sample, WordsAndPrice words, List<String> codes) {
        for (int place = 0; place < sample.customers().length; place++) {
            for (int product : sample.targets()[place]) {
                purchases.add(new Purchase(samples.size(), place, product));
            }
        }
        samples.add(sample);
        inputs.add(new PairInputs(sample.moment(), words, codes));
        candidates.add(sample.moment().candidates().stream().toArray());
    }

    int size() {
        return purchases.size();
    }

    void shuffle() {
        for (int i = purchases.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            Purchase swapped = purchases.get(i);
            purchases.set(i, purchases.get(j));
            purchases.set(j, swapped);
        }
    }

    /** The purchases from one (included) to another (excluded), each followed by its negatives. */
    PairBatch batch(int from, int to) {
        int each = 1 + ReferenceSettings.NEGATIVES;
        PairBatch batch = new PairBatch((to - from) * each);
        for (int i = from; i < to; i++) {
            Purchase purchase = purchases.get(i);
            Sample sample = samples.get(purchase.sample());
            PairInputs rows = inputs.get(purchase.sample());
            int customer = sample.customers()[purchase.place()];
            int row = (i - from) * each;
            batch.set(row, rows, customer, purchase.product(), true);
            for (int n = 1; n < each; n++) {
                batch.set(row + n, rows, customer, leftAlone(purchase), false);
            }
        }
        return batch;
    }

    /** A product on offer that the customer did not buy; any one on offer when twenty draws find none. */
    private int leftAlone(Purchase purchase) {
        int[] offered = candidates.get(purchase.sample());
        int[] bought = samples.get(purchase.sample()).targets()[purchase.place()];
        int drawn = offered[random.nextInt(offered.length)];
        for (int draws = 1; draws < 20 && Arrays.binarySearch(bought, drawn) >= 0; draws++) {
            drawn = offered[random.nextInt(offered.length)];
        }
        return drawn;
    }
}
