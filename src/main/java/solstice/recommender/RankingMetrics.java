package solstice.recommender;

import java.util.Arrays;

/**
 * How good a ranked list is for one customer.
 *
 * @param ndcg10 gain 1 / log2(rank + 1) of the targets in the first ten, over that of the best possible list
 * @param recall20 share of the targets in the first twenty
 * @param map12 average precision at twelve, over min(12, targets)
 */
public record RankingMetrics(double ndcg10, double recall20, double map12) {

    /**
     * Judges a list.
     *
     * @param ranked products, best first, at least 20 where there are as many candidates
     * @param targets products bought, ascending, at least one
     */
    public static RankingMetrics of(int[] ranked, int[] targets) {
        double gain = 0;
        double precision = 0;
        int hits = 0;
        for (int place = 0; place < Math.min(20, ranked.length); place++) {
            if (Arrays.binarySearch(targets, ranked[place]) >= 0) {
                hits++;
                gain += place < 10 ? discount(place) : 0;
                precision += place < 12 ? (double) hits / (place + 1) : 0;
            }
        }
        double ideal = 0;
        for (int place = 0; place < Math.min(10, targets.length); place++) {
            ideal += discount(place);
        }
        return new RankingMetrics(
                gain / ideal, (double) hits / targets.length, precision / Math.min(12, targets.length));
    }

    /** The means over customers; {@code NaN} when there are none. */
    static RankingMetrics mean(RankingMetrics[] each) {
        double n = each.length;
        return new RankingMetrics(
                Arrays.stream(each).mapToDouble(RankingMetrics::ndcg10).sum() / n,
                Arrays.stream(each).mapToDouble(RankingMetrics::recall20).sum() / n,
                Arrays.stream(each).mapToDouble(RankingMetrics::map12).sum() / n);
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }
}
