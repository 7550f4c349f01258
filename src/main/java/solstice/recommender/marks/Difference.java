package solstice.recommender.marks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a method's NDCG@10 is from that of the best baseline.
 *
 * @param method the method's name
 * @param baseline the baseline with the highest NDCG@10 on the same block, or over the blocks, in the same task
 * @param block first day of the block; null for the mean over all blocks
 * @param task {@code "all"}, {@code "new"} or {@code "cold"}
 * @param ndcg10 the method's less the baseline's, paired by customer; a method with several seeds by its mean over them
 */
public record Difference(
        String method, String baseline, @Nullable LocalDate block, String task, Interval ndcg10) {}
