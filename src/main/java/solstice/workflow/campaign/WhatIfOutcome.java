package solstice.workflow.campaign;

import java.util.List;
import java.util.Map;
import solstice.campaign.RankMove;

/**
 * What feedback would do.
 *
 * @param moves products of the answering segment's list before or after, by the better of the two ranks
 * @param spillOver for each other segment asked for, by id, the products whose rank changes
 * @param seconds how long it took
 */
public record WhatIfOutcome(List<RankMove> moves, Map<String, List<RankMove>> spillOver, double seconds) {
    public WhatIfOutcome {
        moves = List.copyOf(moves);
        spillOver = Map.copyOf(spillOver);
    }
}
