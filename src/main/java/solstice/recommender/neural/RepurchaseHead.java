package solstice.recommender.neural;

import solstice.features.CustomerActivity;
import solstice.features.Moment;
import solstice.features.PairRhythm;
import solstice.features.ProductPulse;

/**
 * Says how likely bought products are bought again, beside all that may be discovered: a linear model of the pair's
 * rhythm, the discovery logit, the product's pulse and the customer's activity.
 *
 * <p>Linear on purpose: a hidden layer fitted the past better and ranked the future worse (NDCG@10 .36 against .40 on
 * the block of 2010-11-29), since it flattens out where the best customers are.
 */
final class RepurchaseHead {
    /** Position of the discovery logit, and of the same over all the customer may discover. */
    static final int DISCOVERY = PairRhythm.SIZE;

    static final int PULSE = DISCOVERY + 2;
    static final int ACTIVITY = PULSE + ProductPulse.SIZE;

    /** Features of a pair. */
    static final int SIZE = ACTIVITY + CustomerActivity.SIZE;

    /** Weights of the features as they are, and at the end the constant. */
    final float[] pair;

    RepurchaseHead(float[] pair) {
        this.pair = pair;
    }

    static RepurchaseHead untrained() {
        return new RepurchaseHead(new float[SIZE + 1]);
    }

    /** Writes all features of a pair into {@code row} from {@code at} on. */
    static void describe(
            PairRhythm rhythm, Moment moment, int customer, int pair, Discovery discovery, float[] row, int at) {
        int product = moment.purchases().product(pair);
        rhythm.fill(customer, pair, row, at);
        row[at + DISCOVERY] = discovery.logits()[discovery.start() + product];
        row[at + DISCOVERY + 1] = row[at + DISCOVERY] - discovery.total();
        System.arraycopy(moment.pulse().features(), product * ProductPulse.SIZE, row, at + PULSE, ProductPulse.SIZE);
        System.arraycopy(
                moment.activity().features(),
                customer * CustomerActivity.SIZE,
                row,
                at + ACTIVITY,
                CustomerActivity.SIZE);
    }

    /**
     * A customer's discovery logits.
     *
     * @param logits of all products, the customer's from {@code start} on
     * @param total log of the sum of the exponentials over all that may be discovered
     */
    record Discovery(float[] logits, int start, float total) {

        /** Log of the share of a product among all that may be discovered. */
        float share(int product) {
            return logits[start + product] - total;
        }
    }

    /** Logit of a described pair. */
    float logit(float[] row, int at) {
        float sum = pair[SIZE];
        for (int k = 0; k < SIZE; k++) {
            sum += pair[k] * row[at + k];
        }
        return sum;
    }
}
