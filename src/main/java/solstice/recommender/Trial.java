package solstice.recommender;

/**
 * A task on a block: who is judged, what may be listed, and what would be right.
 *
 * @param task its word on the leaderboard
 * @param offer what may be listed
 * @param customers those who count, ascending
 * @param targets for each of them what was bought, ascending
 */
record Trial(String task, Offer offer, int[] customers, int[][] targets) {}
