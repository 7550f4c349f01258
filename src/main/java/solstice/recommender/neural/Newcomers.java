package solstice.recommender.neural;

import java.util.BitSet;
import java.util.stream.IntStream;
import solstice.features.Snapshot;
import solstice.recommender.WordKin;

/**
 * How products that were never sold are ranked: on the closed-form path, by what a customer's history says for the sold
 * products whose words are like theirs. For the rest they stand where the average product on offer stands, and a step off:
 * the net has nothing on them that was found to help.
 *
 * @param kin sold products with like words, and shares that they have in the newcomer
 */
record Newcomers(WordKin kin) {
    /** More make no better lists. */
    private static final int KIN = 200;

    /** Who has no near kin is near to nothing: so much of every newcomer belongs to no kin. */
    private static final float NO_KIN = .3f;

    /** From the average product on offer to what products first sold in four weeks sell in them, in logits. */
    private static final float STEP = 1.5f;

    static Newcomers of(Snapshot known) {
        WordKin near = WordKin.of(known, KIN);
        float[][] shares = new float[near.newcomers()][];
        for (int i = 0; i < shares.length; i++) {
            float[] likeness = near.likeness()[i];
            shares[i] = new float[likeness.length];
            float sum = NO_KIN;
            for (float cosine : likeness) {
                sum += cosine * cosine;
            }
            for (int k = 0; k < likeness.length; k++) {
                shares[i][k] = likeness[k] * likeness[k] / sum;
            }
        }
        return new Newcomers(new WordKin(near.sold(), near.products(), shares));
    }

    /** Gives them the taste vector of the average candidate, and what that has beside it. */
    void settle(ProductSide side, BitSet candidates) {
        int width = side.taste.length / Math.max(1, side.base.length);
        float[] taste = new float[width];
        double row = 0;
        int count = Math.max(1, candidates.cardinality());
        for (int product : candidates.stream().toArray()) {
            row += side.row(product) / count;
            for (int k = 0; k < width; k++) {
                taste[k] += side.taste[product * width + k] / count;
            }
        }
        float level = (float) row + STEP;
        IntStream.range(kin.sold(), kin.sold() + kin.newcomers()).forEach(newcomer -> {
            System.arraycopy(taste, 0, side.taste, newcomer * width, width);
            side.base[newcomer] = level;
            side.momentum[newcomer] = 0;
            side.season[newcomer] = 0;
        });
    }

    /** Adds what a customer's history says for them by way of their kin. */
    void add(FadingBag bag, float gain, SampleRows histories, float[] scores) {
        if (kin.newcomers() == 0) {
            return;
        }
        float[] ofSold = new float[kin.sold()];
        histories.addLinear(bag, gain, new ProductSide.Stretch(0, kin.sold()), ofSold);
        for (int newcomer = 0; newcomer < kin.newcomers(); newcomer++) {
            scores[kin.sold() + newcomer] += kin.sum(newcomer, ofSold);
        }
    }
}
