package solstice.workflow.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import solstice.campaign.RankMove;
import solstice.campaign.SegmentRanking;
import solstice.features.Snapshot;
import solstice.recommender.TrainedModel;
import solstice.retail.Feedback;
import solstice.task.Doing;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;

/** Asks what a list would become if a segment's customers answered so and so. The stored model stays as it is. */
public final class RunWhatIf {
    private final Project project;

    public RunWhatIf(Project project) {
        this.project = project;
    }

    /**
     * Lets a copy of the model learn the answers, and compares.
     *
     * @throws SolsticeException when a segment or product is unknown, or there is no model
     */
    public WhatIfOutcome run(WhatIfRequest request, Progress progress) {
        long start = System.nanoTime();
        PreviewRequest preview = request.preview();
        progress.report(Doing.AS_IT_STANDS, 0);
        Outlook before = Outlook.of(project, preview.asOf(), preview.window());
        checkProducts(before.known(), request.feedback());
        progress.report(Doing.LEARNING_ANSWERS, .3);
        int[] members = before.segmentation().members(request.segment());
        TrainedModel taught = before.model().learn(before.known(), preview.window(), members, request.feedback());
        Outlook after = before.through(taught);
        progress.throwIfCancelled();
        progress.report(Doing.AS_IT_WOULD_BE, .6);
        Map<String, List<RankMove>> moves = new LinkedHashMap<>();
        List<String> segments = new ArrayList<>(preview.segments());
        segments.remove(request.segment());
        segments.add(0, request.segment());
        for (String segment : segments) {
            progress.throwIfCancelled();
            moves.put(
                    segment,
                    moves(before, before.ranking(segment, preview), after.ranking(segment, preview), preview.top()));
        }
        List<RankMove> own = moves.remove(request.segment());
        progress.report(Doing.DONE, 1);
        return new WhatIfOutcome(own == null ? List.of() : own, moves, (System.nanoTime() - start) / 1e9);
    }

    private static void checkProducts(Snapshot known, List<Feedback> feedback) {
        for (Feedback answer : feedback) {
            if (!known.history().products().contains(answer.product())) {
                throw new SolsticeException(Problem.PRODUCT_UNKNOWN, answer.product());
            }
        }
    }

    /** Products on either list, by the better of their two ranks. */
    private static List<RankMove> moves(Outlook outlook, SegmentRanking before, SegmentRanking after, int top) {
        int[] old = ranks(before, outlook.products().size());
        int[] fresh = ranks(after, outlook.products().size());
        List<RankMove> moves = new ArrayList<>();
        for (int product = 0; product < old.length; product++) {
            int was = onList(old[product], top);
            int becomes = onList(fresh[product], top);
            if (was > 0 || becomes > 0) {
                moves.add(new RankMove(
                        outlook.products().get(product),
                        was,
                        becomes,
                        before.probability(product),
                        after.probability(product)));
            }
        }
        moves.sort(Comparator.comparingInt(RunWhatIf::better));
        return moves;
    }

    private static int better(RankMove move) {
        return Math.min(
                move.before() == 0 ? Integer.MAX_VALUE : move.before(),
                move.after() == 0 ? Integer.MAX_VALUE : move.after());
    }

    private static int onList(int rank, int top) {
        return rank <= top ? rank : 0;
    }

    /** The rank of each product, from 1; 0 for those that are no candidates. */
    private static int[] ranks(SegmentRanking ranking, int products) {
        int[] ranks = new int[products];
        int rank = 0;
        for (int product : ranking.ranked()) {
            ranks[product] = ++rank;
        }
        return ranks;
    }
}
