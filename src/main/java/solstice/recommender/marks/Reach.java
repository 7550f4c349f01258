package solstice.recommender.marks;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How far a method's lists reach into the assortment: fairness to the long tail.
 *
 * @param coverage share of the products on offer that stand on somebody's list
 * @param gini inequality of how often the products on offer are shown: 0 when all are shown alike, towards 1 when all
 *     lists show the same few
 * @param novelty mean over all places shown of {@code -log2} of the share of customers who ever bought the product; a
 *     product that no named customer bought counts as if one had
 */
public record Reach(double coverage, double gini, double novelty) {

    /**
     * Measures lists.
     *
     * @param lists one for each customer, best first
     * @param depth how much of each list is shown
     * @param offered the products that could have been shown
     * @param buyers for each product the number of customers who ever bought it
     * @param customers number of customers of the shop
     */
    public static Reach of(int[][] lists, int depth, BitSet offered, int[] buyers, int customers) {
        long[] shown = new long[buyers.length];
        double surprise = 0;
        long places = 0;
        for (int[] list : lists) {
            for (int place = 0; place < Math.min(depth, list.length); place++) {
                shown[list[place]]++;
                surprise += Math.log((double) customers / Math.max(1, buyers[list[place]])) / Math.log(2);
                places++;
            }
        }
        long[] counts = offered.stream().mapToLong(product -> shown[product]).toArray();
        long reached = Arrays.stream(counts).filter(count -> count > 0).count();
        return new Reach((double) reached / counts.length, gini(counts), surprise / places);
    }

    /** With counts ascending, {@code sum (2 i - n - 1) x_i / (n sum x)}; {@code NaN} when nothing is shown. */
    static double gini(long[] counts) {
        long[] sorted = counts.clone();
        Arrays.sort(sorted);
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
            sum += sorted[i];
        }
        return weighted / (sorted.length * sum);
    }
}
