package solstice.recommender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import solstice.features.segments.Segmentation;
import solstice.recommender.TestBlock.Task;
import solstice.recommender.marks.Reach;
import solstice.recommender.marks.WorstSegment;
import solstice.task.Progress;

/** Judges methods on a test block: every candidate is ranked, for every customer who counts. */
public final class Evaluation {
    private static final int DEPTH = 20;
    private static final int SHOWN = 10;

    private final TestBlock block;
    private final Map<String, int[]> segments = new LinkedHashMap<>();
    private final int[] buyers;

    public Evaluation(TestBlock block) {
        this.block = block;
        Segmentation segmentation = Segmentation.of(block.known().history());
        segmentation.segments().forEach(segment -> segments.put(segment.id(), segmentation.members(segment.id())));
        buyers = block.known().purchases().buyers(0, block.known().day().toEpochDay());
    }

    /** First day of the block. */
    public LocalDate day() {
        return block.known().day();
    }

    /** Lets a method learn what was known before the block, and judges it on both tasks. */
    public List<Judged> judge(SeasonalRecommender method, Progress progress) {
        Scorer scorer = method.prepare(block.known(), block.window(), progress);
        List<Judged> rows = new ArrayList<>();
        for (Task task : Task.values()) {
            progress.throwIfCancelled();
            Outcomes outcomes = task == Task.ALL && scorer instanceof Forecast forecast
                    ? Outcomes.of(forecast, block)
                    : Outcomes.none();
            rows.add(judged(method.name(), scorer, block.trial(task), outcomes));
        }
        return rows;
    }

    /**
     * Judges a method on products that nobody has bought before the block, ranked among themselves.
     *
     * @param cold the same block
     */
    public Judged judge(SeasonalRecommender method, ColdBlock cold, Progress progress) {
        Scorer scorer = method.prepare(cold.known(), block.window(), progress);
        return judged(method.name(), scorer, cold.trial(), Outcomes.none());
    }

    private Judged judged(String method, Scorer scorer, Trial trial, Outcomes outcomes) {
        int[] customers = trial.customers();
        int[][] lists = lists(scorer, trial.offer(), customers);
        RankingMetrics[] each = IntStream.range(0, customers.length)
                .mapToObj(i -> RankingMetrics.of(lists[i], trial.targets()[i]))
                .toArray(RankingMetrics[]::new);
        double[] ndcg = Arrays.stream(each).mapToDouble(RankingMetrics::ndcg10).toArray();
        Marks marks = new Marks(
                RankingMetrics.mean(each),
                WorstSegment.of(segments, customers, ndcg),
                Reach.of(
                        lists,
                        SHOWN,
                        trial.offer().candidates(),
                        Arrays.copyOf(buyers, trial.offer().products()),
                        block.known().customers()),
                outcomes.all(),
                outcomes.shown());
        LeaderboardRow row = new LeaderboardRow(method, block.known().day(), trial.task(), 0, marks, customers.length);
        List<String> names = block.known().history().customers();
        return new Judged(row, IntStream.of(customers).mapToObj(names::get).toList(), ndcg);
    }

    private static int[][] lists(Scorer scorer, Offer offer, int[] customers) {
        return Arrays.stream(scorer.top(customers, offer, DEPTH))
                .map(TopList::products)
                .toArray(int[][]::new);
    }
}
