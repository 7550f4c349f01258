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
            rows.add(judged(method.name(), scorer, task));
        }
        return rows;
    }

    private Judged judged(String method, Scorer scorer, Task task) {
        int[] customers = block.customers(task);
        int[][] lists = lists(scorer, task, customers);
        RankingMetrics[] each = IntStream.range(0, customers.length)
                .mapToObj(i -> RankingMetrics.of(lists[i], block.targets(task, customers[i])))
                .toArray(RankingMetrics[]::new);
        double[] ndcg = Arrays.stream(each).mapToDouble(RankingMetrics::ndcg10).toArray();
        Outcomes outcomes = task == Task.ALL && scorer instanceof Forecast forecast
                ? Outcomes.of(forecast, block)
                : Outcomes.none();
        Marks marks = new Marks(
                RankingMetrics.mean(each),
                WorstSegment.of(segments, customers, ndcg),
                Reach.of(
                        lists,
                        SHOWN,
                        block.known().candidates(),
                        buyers,
                        block.known().customers()),
                outcomes.all(),
                outcomes.shown());
        LeaderboardRow row = new LeaderboardRow(method, block.known().day(), task.word(), 0, marks, customers.length);
        List<String> names = block.known().history().customers();
        return new Judged(row, IntStream.of(customers).mapToObj(names::get).toList(), ndcg);
    }

    private int[][] lists(Scorer scorer, Task task, int[] customers) {
        return Arrays.stream(scorer.top(customers, block.offer(task), DEPTH))
                .map(TopList::products)
                .toArray(int[][]::new);
    }
}
