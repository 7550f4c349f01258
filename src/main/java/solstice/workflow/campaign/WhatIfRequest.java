package solstice.workflow.campaign;

import java.util.List;
import solstice.retail.Feedback;
import solstice.workflow.PreviewRequest;

/**
 * A question: what would become of the lists if a segment answered like this?
 *
 * @param preview the lists as they are
 * @param segment id of the segment that answers
 * @param feedback its answers
 */
public record WhatIfRequest(PreviewRequest preview, String segment, List<Feedback> feedback) {
    public WhatIfRequest {
        feedback = List.copyOf(feedback);
    }
}
