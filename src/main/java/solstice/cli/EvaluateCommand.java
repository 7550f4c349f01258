package solstice.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.workflow.Project;
import solstice.workflow.training.EvaluateRecommender;
import solstice.workflow.training.EvaluationRequest;

/** Judges the model and the simple methods on weeks that they have not seen. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Judges the model beside simple methods on 28-day blocks that none of them has seen.")
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(
            names = "--blocks",
            split = ",",
            paramLabel = "DATE",
            description = "First days of the blocks (default: one in each season).")
    private List<LocalDate> blocks = List.of();

    @Option(
            names = "--models",
            split = ",",
            paramLabel = "NAME",
            description = "Methods to judge (default: the usual ones).")
    private List<String> models = List.of();

    @Option(names = "--epochs", defaultValue = "4", description = "Passes over the samples (default: 4).")
    private int epochs;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default: 1).")
    private long seed;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (Project open = project.open();
                TerminalProgress progress =
                        new TerminalProgress(spec.commandLine().getErr())) {
            Leaderboard board =
                    new EvaluateRecommender(open).run(new EvaluationRequest(blocks, epochs, seed, models), progress);
            spec.commandLine().getOut().println(json ? Json.of(board) : words(board));
        }
        return 0;
    }

    /** One line a method: the means over the blocks, then NDCG@10 on all items block by block. */
    static String words(Leaderboard board) {
        List<LocalDate> blocks =
                board.rows().stream().map(LeaderboardRow::block).distinct().toList();
        StringBuilder words = new StringBuilder(String.format(Locale.ROOT, "%-36s %7s %7s", "NDCG@10", "all", "new"));
        blocks.forEach(block -> words.append("  ").append(block));
        for (String method : board.methods()) {
            words.append(String.format(
                    Locale.ROOT, "%n%-36s %7.4f %7.4f", method, board.mean(method, "all"), board.mean(method, "new")));
            blocks.forEach(block -> words.append(String.format(Locale.ROOT, "%12.4f", ndcg(board, method, block))));
        }
        return words.append(String.format(Locale.ROOT, "%n%.0f s", board.seconds()))
                .toString();
    }

    private static double ndcg(Leaderboard board, String method, LocalDate block) {
        return board.rows().stream()
                .filter(row -> row.method().equals(method)
                        && row.block().equals(block)
                        && row.task().equals("all"))
                .mapToDouble(LeaderboardRow::ndcg10)
                .findFirst()
                .orElse(Double.NaN);
    }
}
