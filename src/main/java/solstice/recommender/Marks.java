package solstice.recommender;

import solstice.recommender.marks.Reach;
import solstice.recommender.marks.Reliability;
import solstice.recommender.marks.WorstSegment;

/**
 * What a method is judged by.
 *
 * @param ranking means over the customers
 * @param worst the segment with the lowest NDCG@10 beside the mean
 * @param reach of everybody's first ten
 * @param reliability of the probabilities of all candidates for all customers known before the block, whether they
 *     came or not; {@link Reliability#NONE} for methods without probabilities and for the task of new products
 * @param shown the same for the first twenty of each of these customers' lists alone, where probabilities are high
 */
public record Marks(
        RankingMetrics ranking, WorstSegment worst, Reach reach, Reliability reliability, Reliability shown) {
    /** NDCG@10, the mark that counts most. */
    public double ndcg10() {
        return ranking.ndcg10();
    }
}
