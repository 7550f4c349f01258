package solstice.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import solstice.ui.campaign.CampaignView;
import solstice.ui.campaign.CampaignViewModel;
import solstice.ui.campaign.CardsView;
import solstice.ui.campaign.ListTableView;
import solstice.ui.campaign.PlanView;
import solstice.ui.campaign.WhyView;
import solstice.ui.common.Desk;
import solstice.ui.common.Look;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.CampaignWork;
import solstice.ui.export.ExportView;
import solstice.ui.export.ExportViewModel;
import solstice.ui.whatif.AnswersView;
import solstice.ui.whatif.MovesView;
import solstice.ui.whatif.WhatIfView;
import solstice.ui.whatif.WhatIfViewModel;

/** The three screens that share one campaign: planned, questioned, handed over. */
final class CampaignScreens {
    private CampaignScreens() {}

    /**
     * The views of the three screens, each with what makes it.
     *
     * @param work draws up lists
     * @param opener shows a folder in the system's own window
     */
    static Map<Class<?>, Supplier<Object>> controllers(Desk desk, Look look, CampaignWork work, Consumer<Path> opener) {
        CampaignPlan plan = new CampaignPlan(desk);
        CampaignViewModel campaign = new CampaignViewModel(desk, plan, work);
        WhatIfViewModel whatIf = new WhatIfViewModel(desk, plan, work);
        ExportViewModel export = new ExportViewModel(desk, plan, work, opener);
        return Map.of(
                CampaignView.class, () -> new CampaignView(campaign, look),
                PlanView.class, () -> new PlanView(campaign, look),
                CardsView.class, () -> new CardsView(campaign, look),
                ListTableView.class, () -> new ListTableView(campaign, look),
                WhyView.class, () -> new WhyView(campaign, look),
                WhatIfView.class, () -> new WhatIfView(whatIf, look),
                AnswersView.class, () -> new AnswersView(whatIf, look),
                MovesView.class, () -> new MovesView(whatIf, look),
                ExportView.class, () -> new ExportView(export, look));
    }
}
