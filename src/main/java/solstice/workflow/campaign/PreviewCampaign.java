package solstice.workflow.campaign;

import java.util.ArrayList;
import java.util.List;
import solstice.campaign.ListRules;
import solstice.campaign.SegmentList;
import solstice.campaign.SegmentRanking;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;

/** Draws up the lists of a campaign. */
public final class PreviewCampaign {
    /** No list is made for fewer customers than this, so that none speaks of a single person. */
    public static final int SMALLEST_SEGMENT = Outlook.SMALLEST_SEGMENT;

    private final Project project;

    public PreviewCampaign(Project project) {
        this.project = project;
    }

    /**
     * One list for each segment asked for, in that order.
     *
     * @throws SolsticeException when no model has been trained that knows nothing of the day or later, when a segment
     *     is unknown or too small
     */
    public List<SegmentList> run(PreviewRequest request, ListRules rules, Progress progress) {
        progress.report(Doing.LOOKING_AHEAD, 0);
        Outlook outlook = Outlook.of(project, request.asOf(), request.window());
        List<SegmentList> lists = new ArrayList<>();
        for (String id : request.segments()) {
            progress.throwIfCancelled();
            progress.report(id, (lists.size() + 1) / (request.segments().size() + 1.0));
            SegmentRanking ranking = outlook.ranking(id, request);
            lists.add(new SegmentList(
                    ranking.segment(),
                    request.window(),
                    outlook.model().card(),
                    ranking.list(outlook.products(), outlook.season(), rules, request.top())));
        }
        progress.report(Doing.DONE, 1);
        return lists;
    }

    /**
     * What the lists of a request cost and bring by their leaning, as the model ranks: pins and hidden products left out.
     *
     * @throws SolsticeException as {@link #run}
     */
    public TailEffect weigh(PreviewRequest request, Progress progress) {
        progress.throwIfCancelled();
        Outlook outlook = Outlook.of(project, request.asOf(), request.window());
        ListReach plain = ListReach.of(outlook, request.leaning(0));
        return new TailEffect(request.tail() == 0 ? plain : ListReach.of(outlook, request), plain);
    }
}
