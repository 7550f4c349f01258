package solstice.recommender.neural;

import java.util.Arrays;
import java.util.BitSet;
import solstice.features.Moment;
import solstice.features.PairRhythm;
import solstice.features.Purchases;
import solstice.recommender.neural.RepurchaseHead.Discovery;

/**
 * One customer of a sample, as the repurchase head learns from it.
 *
 * @param pairs {@code [n, RepurchaseHead.SIZE]} features of the products on offer bought before
 * @param again for each of them, whether it was bought again in the window
 * @param discoveries number of new products bought in the window
 * @param activity {@code CustomerActivity.SIZE} features of the customer
 */
record RepurchaseLesson(float[] pairs, boolean[] again, int discoveries, float[] activity) {

    /** Describes a customer, given the discovery logits. */
    static RepurchaseLesson of(Moment moment, PairRhythm rhythm, int customer, int[] targets, Discovery discovery) {
        Purchases purchases = moment.purchases();
        int first = purchases.firstPair(customer);
        int end = purchases.firstPair(customer + 1);
        float[] pairs = new float[(end - first) * RepurchaseHead.SIZE];
        boolean[] again = new boolean[end - first];
        int n = 0;
        int known = 0;
        for (int pair = first; pair < end; pair++) {
            int product = purchases.product(pair);
            boolean target = Arrays.binarySearch(targets, product) >= 0;
            known += target ? 1 : 0;
            if (moment.candidates().get(product)) {
                RepurchaseHead.describe(rhythm, moment, customer, pair, discovery, pairs, n * RepurchaseHead.SIZE);
                again[n++] = target;
            }
        }
        int size = solstice.features.CustomerActivity.SIZE;
        return new RepurchaseLesson(
                Arrays.copyOf(pairs, n * RepurchaseHead.SIZE),
                Arrays.copyOf(again, n),
                targets.length - known,
                Arrays.copyOfRange(moment.activity().features(), customer * size, (customer + 1) * size));
    }

    /** Log of the summed exponentials of a customer's logits over what may be discovered. */
    static float total(float[] logits, int start, BitSet candidates, Purchases purchases, int customer) {
        BitSet open = (BitSet) candidates.clone();
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            open.clear(purchases.product(pair));
        }
        float most = Float.NEGATIVE_INFINITY;
        for (int product = open.nextSetBit(0); product >= 0; product = open.nextSetBit(product + 1)) {
            most = Math.max(most, logits[start + product]);
        }
        double sum = 0;
        for (int product = open.nextSetBit(0); product >= 0; product = open.nextSetBit(product + 1)) {
            sum += Exponential.of(logits[start + product] - most);
        }
        return open.isEmpty() ? 0 : (float) (most + Math.log(sum));
    }
}
