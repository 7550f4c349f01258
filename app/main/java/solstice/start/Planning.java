package solstice.start;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import solstice.campaign.ListRules;
import solstice.campaign.SegmentList;
import solstice.recommender.ModelCard;
import solstice.task.Progress;
import solstice.ui.common.plan.CampaignWork;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.campaign.PreviewCampaign;
import solstice.workflow.campaign.RunWhatIf;
import solstice.workflow.campaign.TailEffect;
import solstice.workflow.campaign.WhatIfOutcome;
import solstice.workflow.campaign.WhatIfRequest;
import solstice.workflow.training.TrainRecommender;

/** The campaign screens' work, done by the workflow. */
final class Planning implements CampaignWork {
    @Override
    public List<LocalDate> modelDays(Project project) {
        return new TrainRecommender(project)
                .models().stream()
                        .map(ModelCard::asOf)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
    }

    @Override
    public List<SegmentList> preview(Project project, PreviewRequest request, ListRules rules, Progress progress) {
        return new PreviewCampaign(project).run(request, rules, progress);
    }

    @Override
    public TailEffect weigh(Project project, PreviewRequest request, Progress progress) {
        return new PreviewCampaign(project).weigh(request, progress);
    }

    @Override
    public WhatIfOutcome whatIf(Project project, WhatIfRequest request, Progress progress) {
        return new RunWhatIf(project).run(request, progress);
    }
}
