package solstice.campaign;

import solstice.recommender.Reasons;
import solstice.retail.Product;

/**
 * One line of a promo list.
 *
 * @param rank from 1
 * @param product what is recommended
 * @param score logit, less the toll of a list that leans; the sum of the reasons
 * @param probability that a customer of the segment buys it in the window, 0 to 1
 * @param seasonIndex the segment's sales of it in the window's weeks of the year, 1 being an average week
 * @param reasons why it stands here
 * @param pinned whether the merchandiser put it here
 */
public record Recommendation(
        int rank,
        Product product,
        double score,
        double probability,
        double seasonIndex,
        Reasons reasons,
        boolean pinned) {}
