package solstice.recommender;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import solstice.recommender.TestBlock.Task;
import solstice.task.Progress;

/** Judges methods on a test block: every candidate is ranked, for every customer who counts. */
public final class Evaluation {
    private static final int DEPTH = 20;

    private final TestBlock block;

    public Evaluation(TestBlock block) {
        this.block = block;
    }

    /** Lets a method learn what was known before the block, and judges it on both tasks. */
    public List<LeaderboardRow> judge(SeasonalRecommender method, Progress progress) {
        Scorer scorer = method.prepare(block.known(), block.window(), progress);
        List<LeaderboardRow> rows = new ArrayList<>();
        for (Task task : Task.values()) {
            progress.throwIfCancelled();
            rows.add(row(method.name(), scorer, task));
        }
        return rows;
    }

    private LeaderboardRow row(String method, Scorer scorer, Task task) {
        int[] customers = block.customers(task);
        int[][] lists = lists(scorer, task, customers);
        double ndcg = 0;
        double recall = 0;
        double map = 0;
        BitSet shown = new BitSet();
        for (int i = 0; i < customers.length; i++) {
            RankingMetrics marks = RankingMetrics.of(lists[i], block.targets(task, customers[i]));
            ndcg += marks.ndcg10();
            recall += marks.recall20();
            map += marks.map12();
            IntStream.of(lists[i]).limit(10).forEach(shown::set);
        }
        double n = customers.length;
        double offered = block.known().candidates().cardinality();
        return new LeaderboardRow(
                method,
                block.known().day(),
                task.word(),
                ndcg / n,
                recall / n,
                map / n,
                shown.cardinality() / offered,
                customers.length);
    }

    /** NDCG@10 of each customer of a task, in the order of {@link TestBlock#customers}: for paired comparisons. */
    public double[] ndcg(Scorer scorer, Task task) {
        int[] customers = block.customers(task);
        int[][] lists = lists(scorer, task, customers);
        return IntStream.range(0, customers.length)
                .mapToDouble(i -> RankingMetrics.of(lists[i], block.targets(task, customers[i]))
                        .ndcg10())
                .toArray();
    }

    private int[][] lists(Scorer scorer, Task task, int[] customers) {
        int products = block.known().products();
        ThreadLocal<float[]> buffer = ThreadLocal.withInitial(() -> new float[products]);
        return IntStream.of(customers)
                .parallel()
                .mapToObj(customer -> {
                    float[] scores = buffer.get();
                    scorer.score(customer, scores);
                    return TopK.of(scores, block.candidates(task, customer), DEPTH);
                })
                .toArray(int[][]::new);
    }
}
