package solstice.recommender.neural;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import solstice.features.Moment;
import solstice.features.PairRhythm;
import solstice.features.Purchases;
import solstice.recommender.TopRow;
import solstice.recommender.neural.RepurchaseHead.Discovery;

/**
 * One customer of a sample, as the repurchase head learns from it.
 *
 * @param pairs {@code [n, RepurchaseHead.SIZE]} features of the products on offer bought before
 * @param again for each of them, whether it was bought again in the window
 */
record RepurchaseLesson(float[] pairs, boolean[] again) {

    /** Describes a customer, given what the net says of each pair. */
    static RepurchaseLesson of(
            Moment moment, PairRhythm rhythm, int customer, int[] targets, IntFunction<Discovery> discoveries) {
        Purchases purchases = moment.purchases();
        int first = purchases.firstPair(customer);
        int end = purchases.firstPair(customer + 1);
        float[] pairs = new float[(end - first) * RepurchaseHead.SIZE];
        boolean[] again = new boolean[end - first];
        int n = 0;
        for (int pair = first; pair < end; pair++) {
            int product = purchases.product(pair);
            boolean target = Arrays.binarySearch(targets, product) >= 0;
            if (moment.candidates().get(product)) {
                RepurchaseHead.describe(
                        rhythm, moment, customer, pair, discoveries.apply(pair), pairs, n * RepurchaseHead.SIZE);
                again[n++] = target;
            }
        }
        return new RepurchaseLesson(Arrays.copyOf(pairs, n * RepurchaseHead.SIZE), Arrays.copyOf(again, n));
    }

    /** Log of the summed exponentials of a customer's logits over what may be discovered. */
    static float total(float[] logits, BitSet candidates, Purchases purchases, int customer) {
        int products = purchases.products();
        float[] open = Arrays.copyOf(logits, products);
        for (int shut = candidates.nextClearBit(0); shut < products; shut = candidates.nextClearBit(shut + 1)) {
            open[shut] = TopRow.NEVER;
        }
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            open[purchases.product(pair)] = TopRow.NEVER;
        }
        float most = Lanes.most(open, 0, products, TopRow.NEVER);
        Lanes.exponentials(open, products, most, new float[products]);
        return most == TopRow.NEVER ? 0 : (float) (most + Math.log(Lanes.sum(open, 0, products)));
    }
}
