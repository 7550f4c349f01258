package solstice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import solstice.export.WholeFile;
import solstice.recommender.ColdBlock;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.marks.Difference;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A leaderboard as tables in Markdown, and as JSON beside them. */
final class LeaderboardTables {
    private final Leaderboard board;

    private LeaderboardTables(Leaderboard board) {
        this.board = board;
    }

    /**
     * Writes {@code leaderboard.md} and {@code leaderboard.json} into a folder, which is made where it is missing.
     *
     * @throws SolsticeException when that cannot be done
     */
    static void write(Leaderboard board, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, folder);
        }
        WholeFile.write(folder.resolve("leaderboard.json"), draft -> Files.writeString(draft, Json.of(board)));
        WholeFile.write(folder.resolve("leaderboard.md"), draft -> Files.writeString(draft, of(board)));
    }

    /** NDCG@10 of both tasks by block, reach, honesty by block, and differences. */
    static String of(Leaderboard board) {
        LeaderboardTables tables = new LeaderboardTables(board);
        return String.join(
                "\n\n",
                "## NDCG@10, all items\n\n" + tables.ranking("all"),
                "## NDCG@10, new items\n\n" + tables.ranking("new") + tables.cold(),
                "## What is shown, all items\n\n" + tables.reach(),
                "## Calibration by block\n\n" + tables.calibration(),
                "## Difference to the best baseline\n\n" + tables.differences(),
                String.format(Locale.ROOT, "Made in %.0f s.%n", board.seconds()));
    }

    private String ranking(String task) {
        List<String> head = new ArrayList<>(List.of("method", "mean", "spread over seeds"));
        board.blocks().forEach(block -> head.add(block.toString()));
        return table(
                head,
                board.standings().stream()
                        .filter(standing -> standing.task().equals(task))
                        .map(standing -> {
                            List<String> row = new ArrayList<>();
                            row.add(standing.method());
                            row.add(figure(4, standing.ndcg10()));
                            row.add(
                                    standing.seeds() < 2
                                            ? ""
                                            : figure(4, standing.spread()) + " of " + standing.seeds());
                            board.blocks()
                                    .forEach(block -> row.add(figure(4, board.on(block, standing.method(), task))));
                            return row;
                        })
                        .toList());
    }

    /** The same for products never sold before; empty unless that was judged. */
    private String cold() {
        return board.methods(ColdBlock.TASK).isEmpty()
                ? ""
                : "\n\n## NDCG@10, products never sold before\n\n" + ranking(ColdBlock.TASK);
    }

    private String reach() {
        return table(
                List.of("method", "Recall@20", "MAP@12", "coverage", "Gini", "novelty", "worst segment"),
                board.methods("all").stream()
                        .map(method -> List.of(
                                method,
                                mean(4, method, row -> row.marks().ranking().recall20()),
                                mean(4, method, row -> row.marks().ranking().map12()),
                                mean(4, method, row -> row.marks().reach().coverage()),
                                mean(4, method, row -> row.marks().reach().gini()),
                                mean(3, method, row -> row.marks().reach().novelty()),
                                mean(3, method, row -> row.marks().worst().ratio())))
                        .toList());
    }

    private String mean(int digits, String method, ToDoubleFunction<LeaderboardRow> mark) {
        return figure(digits, board.mean(method, "all", mark));
    }

    private String calibration() {
        return table(
                List.of("method", "block", "seed", "ECE", "Brier", "ECE of the first 20", "Brier of the first 20"),
                board.rows().stream()
                        .filter(row -> !row.marks().reliability().bins().isEmpty())
                        .map(row -> List.of(
                                row.method(),
                                row.block().toString(),
                                String.valueOf(row.seed()),
                                figure(5, row.marks().reliability().ece()),
                                figure(5, row.marks().reliability().brier()),
                                figure(5, row.marks().shown().ece()),
                                figure(5, row.marks().shown().brier())))
                        .toList());
    }

    private String differences() {
        return table(
                List.of("method", "task", "block", "best baseline", "difference", "95 % from", "to"),
                board.differences().stream().map(this::difference).toList());
    }

    private List<String> difference(Difference difference) {
        return List.of(
                difference.method(),
                difference.task(),
                Objects.requireNonNullElse(difference.block(), "mean").toString(),
                difference.baseline(),
                figure(4, difference.ndcg10().mean()),
                figure(4, difference.ndcg10().low()),
                figure(4, difference.ndcg10().high()));
    }

    private static String figure(int digits, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String table(List<String> head, List<List<String>> rows) {
        String rule = head.stream().map(column -> "---").collect(Collectors.joining("|", "|", "|"));
        return line(head) + "\n" + rule + "\n"
                + rows.stream().map(LeaderboardTables::line).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
