package solstice.workflow.campaign;

import java.util.Arrays;
import solstice.campaign.SegmentRanking;
import solstice.recommender.marks.Reach;
import solstice.workflow.PreviewRequest;

/**
 * How far the lists of a preview reach, and what they may sell.
 *
 * @param products different products on the lists
 * @param coverage share of the products on offer that stand on one of them
 * @param novelty see {@link Reach}
 * @param buyers customers who ever bought a product, as the mean over the places of the lists
 * @param purchases products on its list that a hundred customers of a segment buy within the window, as the mean over the
 *     segments
 */
public record ListReach(int products, double coverage, double novelty, double buyers, double purchases) {

    static ListReach of(Outlook outlook, PreviewRequest request) {
        int[] buyers =
                outlook.known().purchases().buyers(0, outlook.known().day().toEpochDay());
        int segments = request.segments().size();
        int[][] lists = new int[segments][];
        double chances = 0;
        for (int i = 0; i < segments; i++) {
            SegmentRanking ranking = outlook.ranking(request.segments().get(i), request);
            int[] ranked = ranking.ranked();
            lists[i] = Arrays.copyOf(ranked, Math.min(ranked.length, request.top()));
            chances += Arrays.stream(lists[i]).mapToDouble(ranking::probability).sum();
        }
        Reach reach = Reach.of(
                lists,
                request.top(),
                outlook.known().candidates(),
                buyers,
                outlook.known().customers());
        return new ListReach(
                (int) Arrays.stream(lists)
                        .flatMapToInt(Arrays::stream)
                        .distinct()
                        .count(),
                reach.coverage(),
                reach.novelty(),
                Arrays.stream(lists)
                        .flatMapToInt(Arrays::stream)
                        .map(product -> buyers[product])
                        .average()
                        .orElse(Double.NaN),
                100 * chances / Math.max(1, segments));
    }
}
