package solstice.ui.training;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.TestBlock.Task;

/**
 * One method's marks, as means over the blocks judged.
 *
 * @param method its name
 * @param all NDCG@10 of everything bought
 * @param fresh NDCG@10 of what the customer never bought before
 * @param recall Recall@20 of everything bought
 * @param map MAP@12 of everything bought
 * @param coverage share of the assortment that stands in somebody's first ten
 */
public record MethodMarks(String method, double all, double fresh, double recall, double map, double coverage) {

    /** Every method on a leaderboard, the best at everything bought first. */
    static List<MethodMarks> of(Leaderboard board) {
        return board.methods().stream()
                .map(method -> new MethodMarks(
                        method,
                        board.mean(method, Task.ALL.word()),
                        board.mean(method, Task.NEW.word()),
                        mean(board, method, row -> row.marks().ranking().recall20()),
                        mean(board, method, row -> row.marks().ranking().map12()),
                        mean(board, method, row -> row.marks().reach().coverage())))
                .sorted(Comparator.comparingDouble(MethodMarks::all).reversed())
                .toList();
    }

    private static double mean(Leaderboard board, String method, ToDoubleFunction<LeaderboardRow> mark) {
        return board.rows().stream()
                .filter(row -> row.method().equals(method) && row.task().equals(Task.ALL.word()))
                .mapToDouble(mark)
                .average()
                .orElse(Double.NaN);
    }
}
