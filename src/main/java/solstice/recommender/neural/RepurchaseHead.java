package solstice.recommender.neural;

import solstice.features.CustomerActivity;
import solstice.features.Moment;
import solstice.features.PairRhythm;
import solstice.features.ProductPulse;

/**
 * Says how likely bought products are bought again: small trees over the pair's rhythm, the discovery logit, the
 * product's pulse and the customer's activity, whose values add up.
 *
 * <p>Every tree asks three questions in a row, so it has seven splits and fifteen nodes in heap order: the children of
 * node {@code n} are {@code 2 n + 1}, where the feature is at most the threshold, and {@code 2 n + 2}. A node has the
 * value of all that come by it; a leaf's is what the tree says, and every step down to it is owed to the feature that
 * was asked, which makes the sum of trees a sum over features.
 */
final class RepurchaseHead {
    /** Position of the discovery logit, and of the same over all the customer may discover. */
    static final int DISCOVERY = PairRhythm.SIZE;

    static final int PULSE = DISCOVERY + 2;
    static final int ACTIVITY = PULSE + ProductPulse.SIZE;

    /** Features of a pair. */
    static final int SIZE = ACTIVITY + CustomerActivity.SIZE;

    /** Splits of a tree. */
    static final int SPLITS = 7;

    /** Nodes of a tree. */
    static final int NODES = 15;

    /** Feature of each split, tree by tree. */
    final int[] features;

    final float[] thresholds;

    /** Value of each node, tree by tree. */
    final float[] values;

    RepurchaseHead(int[] features, float[] thresholds, float[] values) {
        this.features = features;
        this.thresholds = thresholds;
        this.values = values;
    }

    static RepurchaseHead untrained() {
        return new RepurchaseHead(new int[0], new float[0], new float[0]);
    }

    int trees() {
        return features.length / SPLITS;
    }

    /** Number of learned values. */
    long size() {
        return (long) features.length + thresholds.length + values.length;
    }

    /** Writes all features of a pair into {@code row} from {@code at} on. */
    static void describe(
            PairRhythm rhythm, Moment moment, int customer, int pair, Discovery discovery, float[] row, int at) {
        int product = moment.purchases().product(pair);
        rhythm.fill(customer, pair, row, at);
        row[at + DISCOVERY] = discovery.logit();
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
     * What the net says of a customer and a product.
     *
     * @param logit of the product
     * @param total log of the sum of the exponentials over all that the customer may discover
     */
    record Discovery(float logit, float total) {

        /** Log of the share of the product among all that may be discovered. */
        float share() {
            return logit - total;
        }
    }

    /** Logit of a described pair. */
    float logit(float[] row, int at) {
        float sum = 0;
        int trees = trees();
        for (int tree = 0; tree < trees; tree++) {
            int split = tree * SPLITS;
            int node = 0;
            while (node < SPLITS) {
                node = 2 * node + (row[at + features[split + node]] <= thresholds[split + node] ? 1 : 2);
            }
            sum += values[tree * NODES + node];
        }
        return sum;
    }

    /**
     * What each feature adds to the logit of a described pair.
     *
     * @return {@code SIZE} parts, and at the end the constant
     */
    double[] parts(float[] row) {
        double[] parts = new double[SIZE + 1];
        for (int tree = 0; tree < trees(); tree++) {
            int node = 0;
            parts[SIZE] += values[tree * NODES];
            while (node < SPLITS) {
                int asked = features[tree * SPLITS + node];
                int next = 2 * node + (row[asked] <= thresholds[tree * SPLITS + node] ? 1 : 2);
                parts[asked] += values[tree * NODES + next] - values[tree * NODES + node];
                node = next;
            }
        }
        return parts;
    }
}
