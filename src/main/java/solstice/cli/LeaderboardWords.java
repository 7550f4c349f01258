package solstice.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import solstice.recommender.ColdBlock;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.marks.Interval;

/** A leaderboard as plain text. */
final class LeaderboardWords {
    private final Leaderboard board;

    private LeaderboardWords(Leaderboard board) {
        this.board = board;
    }

    /** Three tables: NDCG@10, what is shown and how honest it is, and the differences to the best baseline. */
    static String of(Leaderboard board) {
        LeaderboardWords words = new LeaderboardWords(board);
        return String.join(
                "%n%n".formatted(), words.ranking() + words.cold(), words.reach(), words.differences(), words.time());
    }

    /** One line a method: the means over blocks and seeds, then NDCG@10 on all items block by block. */
    private String ranking() {
        List<LocalDate> blocks =
                board.rows().stream().map(LeaderboardRow::block).distinct().toList();
        StringBuilder words = new StringBuilder(format("%-36s %7s %7s", "NDCG@10", "all", "new"));
        blocks.forEach(block -> words.append("  ").append(block));
        for (String method : board.methods("all")) {
            words.append(format("%n%-36s %7.4f %7.4f", method, board.mean(method, "all"), board.mean(method, "new")));
            blocks.forEach(block -> words.append(format("%12.4f", board.on(block, method, "all"))));
        }
        board.standings().stream()
                .filter(standing -> standing.seeds() > 1)
                .forEach(standing -> words.append(format(
                        "%n%s, %s: %.4f +- %.4f over %d seeds",
                        standing.method(), standing.task(), standing.ndcg10(), standing.spread(), standing.seeds())));
        return words.toString();
    }

    /** NDCG@10 among products never sold before, block by block; empty unless that was judged. */
    private String cold() {
        List<String> methods = board.methods(ColdBlock.TASK);
        StringBuilder words = new StringBuilder();
        if (!methods.isEmpty()) {
            words.append(format("%n%n%-36s %7s        ", "NDCG@10, never sold before", "cold"));
            board.blocks().forEach(block -> words.append("  ").append(block));
        }
        for (String method : methods) {
            words.append(format("%n%-36s %7.4f        ", method, board.mean(method, ColdBlock.TASK)));
            board.blocks().forEach(block -> words.append(format("%12.4f", board.on(block, method, ColdBlock.TASK))));
        }
        return words.toString();
    }

    private String reach() {
        return format(
                        "%-36s %8s %7s %8s %7s %9s %9s",
                        "all items", "coverage", "Gini", "novelty", "worst", "ECE", "ECE shown")
                + board.methods("all").stream().map(this::reach).collect(Collectors.joining());
    }

    private String reach(String method) {
        return format(
                "%n%-36s %8.4f %7.4f %8.3f %7.3f %9.5f %9.5f",
                method,
                mean(method, row -> row.marks().reach().coverage()),
                mean(method, row -> row.marks().reach().gini()),
                mean(method, row -> row.marks().reach().novelty()),
                mean(method, row -> row.marks().worst().ratio()),
                mean(method, row -> row.marks().reliability().ece()),
                mean(method, row -> row.marks().shown().ece()));
    }

    private double mean(String method, ToDoubleFunction<LeaderboardRow> mark) {
        return board.mean(method, "all", mark);
    }

    private String differences() {
        return "NDCG@10 less that of the best baseline, with the 95 % interval of a paired bootstrap over customers"
                + board.differences().stream()
                        .filter(difference -> Leaderboard.isOurs(difference.method()))
                        .map(difference -> {
                            Interval interval = difference.ndcg10();
                            return format(
                                    "%n%-36s %-4s %-10s %+.4f [%+.4f, %+.4f] to %s",
                                    difference.method(),
                                    difference.task(),
                                    Objects.requireNonNullElse(difference.block(), "mean"),
                                    interval.mean(),
                                    interval.low(),
                                    interval.high(),
                                    difference.baseline());
                        })
                        .collect(Collectors.joining());
    }

    private String time() {
        return format("%.0f s", board.seconds());
    }

    private static String format(String words, Object... figures) {
        return String.format(Locale.ROOT, words, figures);
    }
}
