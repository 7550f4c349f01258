package solstice.recommender;

import java.time.LocalDate;

/**
 * One method's marks on one test block: means over the customers.
 *
 * @param method the method's name
 * @param block first day of the block
 * @param task {@code "all"} or {@code "new"}
 * @param ndcg10 NDCG@10
 * @param recall20 Recall@20
 * @param map12 MAP@12
 * @param coverage share of the candidates that stand in somebody's first ten
 * @param customers customers judged
 */
public record LeaderboardRow(
        String method,
        LocalDate block,
        String task,
        double ndcg10,
        double recall20,
        double map12,
        double coverage,
        int customers) {}
