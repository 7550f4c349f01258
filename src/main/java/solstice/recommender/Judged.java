package solstice.recommender;

import java.util.List;

/**
 * A row of the leaderboard with what it is a mean of, for paired comparisons.
 *
 * @param row the row
 * @param customers ids of the customers judged, ascending
 * @param ndcg NDCG@10 of each
 */
public record Judged(LeaderboardRow row, List<String> customers, double[] ndcg) {
    /** The same under a seed. */
    public Judged withSeed(long seed) {
        return new Judged(row.withSeed(seed), customers, ndcg);
    }
}
