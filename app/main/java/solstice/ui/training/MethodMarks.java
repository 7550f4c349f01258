package solstice.ui.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.TestBlock.Task;
import solstice.recommender.marks.Difference;

/**
 * One method's marks in one task, as means over the blocks judged.
 *
 * @param method its name
 * @param ndcg NDCG@10
 * @param blocks NDCG@10 by first day of the block
 * @param differences to the best baseline, over all blocks and for each; none for that baseline itself
 * @param means of the other marks
 */
public record MethodMarks(
        String method, double ndcg, Map<LocalDate, Double> blocks, List<Difference> differences, Means means) {

    /**
     * Means over the blocks.
     *
     * @param recall Recall@20
     * @param map MAP@12
     * @param coverage share of the assortment that stands in somebody's first ten
     * @param gini inequality of how often products are shown
     * @param novelty of the products shown, in bits
     * @param worst NDCG@10 of the worst segment over the mean
     * @param ece expected calibration error of what is shown; {@code NaN} without probabilities
     */
    public record Means(
            double recall, double map, double coverage, double gini, double novelty, double worst, double ece) {}

    /** Every method on a leaderboard, the best first. */
    static List<MethodMarks> of(Leaderboard board, Task task) {
        return board.methods().stream()
                .map(method -> of(board, task, method))
                .sorted(Comparator.comparingDouble(row -> -row.ndcg()))
                .toList();
    }

    private static MethodMarks of(Leaderboard board, Task task, String method) {
        List<LeaderboardRow> rows = board.rows(method, task.word()).toList();
        List<Difference> differences = board.differences().stream()
                .filter(difference ->
                        difference.method().equals(method) && difference.task().equals(task.word()))
                .toList();
        Map<LocalDate, Double> blocks = rows.stream()
                .collect(Collectors.groupingBy(
                        LeaderboardRow::block, Collectors.averagingDouble(LeaderboardRow::ndcg10)));
        Means means = new Means(
                mean(rows, row -> row.marks().ranking().recall20()),
                mean(rows, row -> row.marks().ranking().map12()),
                mean(rows, row -> row.marks().reach().coverage()),
                mean(rows, row -> row.marks().reach().gini()),
                mean(rows, row -> row.marks().reach().novelty()),
                mean(rows, row -> row.marks().worst().ratio()),
                mean(rows, row -> row.marks().shown().ece()));
        return new MethodMarks(method, mean(rows, LeaderboardRow::ndcg10), blocks, differences, means);
    }

    private static double mean(List<LeaderboardRow> rows, ToDoubleFunction<LeaderboardRow> mark) {
        return rows.stream().mapToDouble(mark).average().orElse(Double.NaN);
    }

    /** NDCG@10 on a block; {@code NaN} where it was not judged. */
    double on(LocalDate block) {
        return blocks.getOrDefault(block, Double.NaN);
    }

    /** The difference on a block, or over all of them when none is named; with one block the two are the same. */
    Optional<Difference> difference(@Nullable LocalDate block) {
        return differences.stream()
                .filter(difference -> block == null
                        ? difference.block() == null || blocks.size() == 1
                        : block.equals(difference.block()))
                .findFirst();
    }

    /** How much better than the best baseline; 0 for that itself. */
    double lead() {
        return difference(null).map(difference -> difference.ndcg10().mean()).orElse(0.0);
    }
}
