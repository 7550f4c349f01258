package solstice.recommender;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import solstice.recommender.marks.Difference;
import solstice.recommender.marks.Standing;

/**
 * Methods side by side.
 *
 * @param rows one for each method, block, seed and task
 * @param standings the means over the blocks, one for each method and task
 * @param differences to the best baseline, for each method, block and task, and over the blocks
 * @param seconds how long it all took
 */
public record Leaderboard(
        List<LeaderboardRow> rows, List<Standing> standings, List<Difference> differences, double seconds) {
    private static final String OURS = "Solstice";

    public Leaderboard {
        rows = List.copyOf(rows);
        standings = List.copyOf(standings);
        differences = List.copyOf(differences);
    }

    /** A leaderboard of all that was judged. */
    public static Leaderboard of(List<Judged> judged, double seconds) {
        List<LeaderboardRow> rows = judged.stream().map(Judged::row).toList();
        return new Leaderboard(rows, standings(rows), new Comparison(judged).differences(), seconds);
    }

    /** Whether a method is Solstice's own, whole or in part; all others are baselines. */
    public static boolean isOurs(String method) {
        return method.startsWith(OURS);
    }

    /** Mean NDCG@10 of a method over blocks and seeds in a task, {@code "all"} or {@code "new"}; NaN without a row. */
    public double mean(String method, String task) {
        return mean(method, task, LeaderboardRow::ndcg10);
    }

    /** Mean of a mark of a method over blocks and seeds in a task; NaN without a row. */
    public double mean(String method, String task, ToDoubleFunction<LeaderboardRow> mark) {
        return rows(method, task).mapToDouble(mark).average().orElse(Double.NaN);
    }

    /** NDCG@10 of a method on one block, as the mean over seeds; NaN where it was not judged. */
    public double on(LocalDate block, String method, String task) {
        return rows(method, task)
                .filter(row -> row.block().equals(block))
                .mapToDouble(LeaderboardRow::ndcg10)
                .average()
                .orElse(Double.NaN);
    }

    /** The rows of a method in a task. */
    public Stream<LeaderboardRow> rows(String method, String task) {
        return rows.stream()
                .filter(row -> row.method().equals(method) && row.task().equals(task));
    }

    /** The methods in the order of their first rows. */
    public List<String> methods() {
        return rows.stream().map(LeaderboardRow::method).distinct().toList();
    }

    /** The methods that were judged in a task. */
    public List<String> methods(String task) {
        return methods().stream()
                .filter(method -> rows(method, task).findAny().isPresent())
                .toList();
    }

    /** First days of the blocks, ascending. */
    public List<LocalDate> blocks() {
        return rows.stream().map(LeaderboardRow::block).distinct().sorted().toList();
    }

    private static List<Standing> standings(List<LeaderboardRow> rows) {
        return rows.stream()
                .map(row -> List.of(row.method(), row.task()))
                .distinct()
                .map(key -> standing(
                        key.get(0),
                        key.get(1),
                        rows.stream()
                                .filter(row -> row.method().equals(key.get(0))
                                        && row.task().equals(key.get(1)))
                                .collect(Collectors.groupingBy(
                                        LeaderboardRow::seed, Collectors.averagingDouble(LeaderboardRow::ndcg10)))))
                .toList();
    }

    private static Standing standing(String method, String task, Map<Long, Double> bySeed) {
        int seeds = bySeed.size();
        double mean = bySeed.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        double squares = bySeed.values().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        double spread = seeds < 2 ? Double.NaN : Math.sqrt(squares / (seeds - 1));
        return new Standing(method, task, mean, spread, seeds);
    }
}
