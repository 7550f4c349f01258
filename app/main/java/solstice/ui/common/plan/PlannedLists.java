package solstice.ui.common.plan;

import java.util.List;
import java.util.Optional;
import solstice.campaign.ListRules;
import solstice.campaign.SegmentList;
import solstice.workflow.PreviewRequest;
import solstice.workflow.campaign.TailEffect;

/**
 * Lists as they were drawn up, with what was asked for.
 *
 * @param request what was asked for
 * @param rules the rules they obey
 * @param lists one for each segment, in the order asked for
 * @param effect what their leaning costs and brings
 */
public record PlannedLists(PreviewRequest request, ListRules rules, List<SegmentList> lists, TailEffect effect) {
    public PlannedLists {
        lists = List.copyOf(lists);
    }

    /** The list of a segment, by the segment's id. */
    public Optional<SegmentList> of(String segment) {
        return lists.stream()
                .filter(list -> list.segment().id().equals(segment))
                .findFirst();
    }
}
