package solstice.recommender;

import java.time.LocalDate;

/**
 * One method's marks on one test block.
 *
 * @param method the method's name
 * @param block first day of the block
 * @param task {@code "all"}, {@code "new"} or {@code "cold"}
 * @param seed of the method's chance; of no meaning for a method without
 * @param marks what it was judged by
 * @param customers customers judged
 */
public record LeaderboardRow(String method, LocalDate block, String task, long seed, Marks marks, int customers) {
    public double ndcg10() {
        return marks.ndcg10();
    }

    /** The same under a seed. */
    LeaderboardRow withSeed(long drawn) {
        return new LeaderboardRow(method, block, task, drawn, marks, customers);
    }
}
