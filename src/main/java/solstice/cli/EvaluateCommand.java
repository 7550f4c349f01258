package solstice.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.recommender.Leaderboard;
import solstice.workflow.Project;
import solstice.workflow.training.EvaluateRecommender;
import solstice.workflow.training.EvaluationRequest;
import solstice.workflow.training.EvaluationRequest.Extra;

/** Judges the model and the simple methods on weeks that they have not seen. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Judges the model beside simple methods on 28-day blocks that none of them has seen.")
final class EvaluateCommand implements Callable<Integer> {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 4L, 5L);

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

    @Option(
            names = {"--seeds", "--seed"},
            defaultValue = "1..1",
            converter = Seeds.class,
            paramLabel = "FROM..TO|SEED,...",
            description = "Seeds of all chance; what is learned is learned once with each (default: 1).")
    private List<Long> seeds = List.of();

    @Option(
            names = "--ablations",
            description = "Judge Solstice without each of its parts too, and misled about the season.")
    private boolean ablations;

    @Option(names = "--references", description = "Judge the two published networks too, which takes minutes a block.")
    private boolean references;

    @Option(names = "--cold", description = "Judge how products never sold before are ranked among themselves too.")
    private boolean cold;

    @Option(
            names = "--all-tables",
            description = "All that is measured: seeds 1 to 5, reference networks and ablations; takes hours.")
    private boolean allTables;

    @Option(names = "--out", paramLabel = "DIR", description = "Write leaderboard.md and leaderboard.json there too.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        EvaluationRequest request = new EvaluationRequest(blocks, epochs, allTables ? SEEDS : seeds, models, extras());
        try (Project open = project.open();
                TerminalProgress progress =
                        new TerminalProgress(spec.commandLine().getErr())) {
            Leaderboard board = new EvaluateRecommender(open).run(request, progress);
            if (out != null) {
                LeaderboardTables.write(board, out);
            }
            spec.commandLine().getOut().println(json ? Json.of(board) : LeaderboardWords.of(board));
        }
        return 0;
    }

    private Set<Extra> extras() {
        Set<Extra> extras = EnumSet.noneOf(Extra.class);
        if (references || allTables) {
            extras.add(Extra.REFERENCES);
        }
        if (ablations || allTables) {
            extras.add(Extra.ABLATIONS);
        }
        if (cold || allTables) {
            extras.add(Extra.COLD);
        }
        return extras;
    }
}
