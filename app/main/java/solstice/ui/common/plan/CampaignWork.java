package solstice.ui.common.plan;

import java.time.LocalDate;
import java.util.List;
import solstice.campaign.ListRules;
import solstice.campaign.SegmentList;
import solstice.task.Progress;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.campaign.TailEffect;
import solstice.workflow.campaign.WhatIfOutcome;
import solstice.workflow.campaign.WhatIfRequest;

/**
 * What the campaign's screens ask of the recommender.
 *
 * <p>Tests answer with lists of their own, so that a screen can be tried without training a model first.
 */
public interface CampaignWork {

    /** The days as of which models were trained, latest first, each once. */
    List<LocalDate> modelDays(Project project);

    /** One list for each segment asked for, in that order. */
    List<SegmentList> preview(Project project, PreviewRequest request, ListRules rules, Progress progress);

    /** What the lists of a preview cost and bring by leaning towards what few customers know. */
    TailEffect weigh(Project project, PreviewRequest request, Progress progress);

    /** How lists would move if customers answered so; the stored model stays as it is. */
    WhatIfOutcome whatIf(Project project, WhatIfRequest request, Progress progress);
}
