package solstice.recommender;

import java.util.List;

/**
 * Methods side by side.
 *
 * @param rows one for each method, block and task
 * @param seconds how long it all took
 */
public record Leaderboard(List<LeaderboardRow> rows, double seconds) {
    public Leaderboard {
        rows = List.copyOf(rows);
    }

    /** Mean NDCG@10 of a method over the blocks in a task, {@code "all"} or {@code "new"}; NaN when it has no row. */
    public double mean(String method, String task) {
        return rows.stream()
                .filter(row -> row.method().equals(method) && row.task().equals(task))
                .mapToDouble(LeaderboardRow::ndcg10)
                .average()
                .orElse(Double.NaN);
    }

    /** The methods in the order of their first rows. */
    public List<String> methods() {
        return rows.stream().map(LeaderboardRow::method).distinct().toList();
    }
}
