package solstice.ui.whatif;

import solstice.campaign.RankMove;
import solstice.retail.Segment;

/**
 * A move on the list of a segment that was not asked.
 *
 * @param segment whose list
 * @param move what moved there
 */
public record Spill(Segment segment, RankMove move) {}
