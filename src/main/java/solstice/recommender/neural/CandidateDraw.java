package solstice.recommender.neural;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import solstice.features.ProductPulse;
import solstice.recommender.Breadth;

/**
 * Draws the candidates that a step of learning looks at: all on offer, or in a large shop some of them, half by how many
 * bought them lately, half at even chances.
 *
 * <p>Draws are systematic: one random start, then even steps through the candidates' summed weights. So a product is
 * drawn with a chance {@code q} that is known exactly, and with {@code -log q} added to its logit the softmax over those
 * drawn has the sum over all on offer as its mean (Horvitz and Thompson 1952; log-q correction, Bengio and Senecal 2008).
 * What must be on the list has chance 1.
 */
final class CandidateDraw {
    /** Position in the pulse of the feature that counts the buyers of the last twelve weeks. */
    private static final int LATELY = 2;

    private final int products;
    private final int count;
    private final int[] open;
    private final Shortlist offer;

    /** For each of the open, the weights of all up to it. */
    private final double[] upTo;

    CandidateDraw(Scene scene, Breadth breadth) {
        float[] pulse = scene.pulse();
        products = pulse.length / ProductPulse.SIZE;
        count = breadth.looksAtAll(products) ? 0 : breadth.drawn();
        offer = Shortlist.of(scene.candidates());
        open = count == 0 ? new int[0] : offer.products();
        upTo = new double[open.length];
        double buyers = 0;
        for (int product : open) {
            buyers += buyers(pulse, product);
        }
        double sum = 0;
        for (int i = 0; i < open.length; i++) {
            sum += .5 / open.length + (buyers > 0 ? .5 * buyers(pulse, open[i]) / buyers : 0);
            upTo[i] = sum;
        }
    }

    /** Whether all lists are of all products on offer. */
    boolean isOfAll() {
        return count == 0;
    }

    private static double buyers(float[] pulse, int product) {
        return Math.expm1(pulse[product * ProductPulse.SIZE + LATELY]);
    }

    /**
     * Draws a list; of all products on offer, where a step may look at all.
     *
     * @param wanted for each customer products that must be on the list
     */
    Shortlist draw(int[][] wanted, SplittableRandom random) {
        if (count == 0) {
            return offer;
        }
        BitSet members = new BitSet(products);
        for (int[] some : wanted) {
            for (int product : some) {
                members.set(product);
            }
        }
        BitSet certain = (BitSet) members.clone();
        double total = open.length == 0 ? 0 : upTo[open.length - 1];
        double step = total / count;
        double next = random.nextDouble() * step;
        int at = 0;
        while (at < open.length && next < total) {
            at = firstAbove(next, at);
            if (at < open.length) {
                members.set(open[at]);
                next += step * (Math.floor((upTo[at] - next) / step) + 1);
            }
        }
        return list(members, certain, step);
    }

    private Shortlist list(BitSet members, BitSet certain, double step) {
        int[] chosen = members.stream().toArray();
        float[] corrections = new float[chosen.length];
        int at = 0;
        for (int place = 0; place < chosen.length; place++) {
            if (!certain.get(chosen[place])) {
                at = Arrays.binarySearch(open, at, open.length, chosen[place]);
                double weight = upTo[at] - (at == 0 ? 0 : upTo[at - 1]);
                corrections[place] = (float) -Math.log(Math.min(1, weight / step));
            }
        }
        return new Shortlist(chosen, corrections, members);
    }

    /** The first whose sum is above a value, from one on. */
    private int firstAbove(double value, int from) {
        int low = from;
        int high = open.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] > value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
