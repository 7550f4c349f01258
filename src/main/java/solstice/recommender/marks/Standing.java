package solstice.recommender.marks;

/**
 * Where a method stands in a task: its NDCG@10 as a mean over the blocks.
 *
 * @param method the method's name
 * @param task {@code "all"}, {@code "new"} or {@code "cold"}
 * @param ndcg10 mean over seeds
 * @param spread standard deviation over seeds; {@code NaN} for fewer than two
 * @param seeds how many seeds there were
 */
public record Standing(String method, String task, double ndcg10, double spread, int seeds) {}
