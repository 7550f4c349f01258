package solstice.workflow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import solstice.campaign.ListRules;
import solstice.campaign.SeasonOutlook;
import solstice.campaign.SegmentList;
import solstice.campaign.SegmentRanking;
import solstice.features.Purchases;
import solstice.recommender.Forecast;
import solstice.retail.Segment;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

/** Draws up the lists of a campaign. */
public final class PreviewCampaign {
    /** No list is made for fewer customers than this, so that none speaks of a single person. */
    public static final int SMALLEST_SEGMENT = 10;

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
        progress.report("season and model", 0);
        Outlook outlook = Outlook.of(project, request.asOf(), request.window());
        SeasonOutlook season = SeasonOutlook.of(outlook.known(), request.window());
        Forecast forecast = outlook.forecast();
        List<SegmentList> lists = new ArrayList<>();
        for (String id : request.segments()) {
            progress.throwIfCancelled();
            progress.report(id, (lists.size() + 1) / (request.segments().size() + 1.0));
            SegmentRanking ranking = rank(outlook, forecast, id, request.newOnly());
            lists.add(new SegmentList(
                    ranking.segment(),
                    request.window(),
                    outlook.model().card(),
                    ranking.list(outlook.products(), season, rules, request.top())));
        }
        progress.report("done", 1);
        return lists;
    }

    /** The ranking of one segment. */
    static SegmentRanking rank(Outlook outlook, Forecast forecast, String id, boolean newOnly) {
        int[] members = outlook.segmentation().members(id);
        if (members.length < SMALLEST_SEGMENT) {
            throw new SolsticeException(Problem.SEGMENT_TOO_SMALL, id, members.length, SMALLEST_SEGMENT);
        }
        Segment segment = outlook.segmentation().segments().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new SolsticeException(Problem.SEGMENT_UNKNOWN, id));
        BitSet candidates = outlook.known().candidates();
        if (newOnly) {
            candidates.andNot(boughtByMost(outlook.known().purchases(), members));
        }
        return SegmentRanking.of(
                segment, forecast, members, candidates, outlook.known().products());
    }

    private static BitSet boughtByMost(Purchases purchases, int[] members) {
        int[] buyers = new int[purchases.products()];
        for (int member : members) {
            for (int pair = purchases.firstPair(member); pair < purchases.firstPair(member + 1); pair++) {
                buyers[purchases.product(pair)]++;
            }
        }
        BitSet most = new BitSet();
        IntStream.range(0, buyers.length)
                .filter(product -> buyers[product] * 2 > members.length)
                .forEach(most::set);
        return most;
    }
}
