package solstice.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import solstice.campaign.RankMove;
import solstice.retail.Answer;
import solstice.retail.Feedback;
import solstice.retail.SalesWindow;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.campaign.ReadFeedback;
import solstice.workflow.campaign.RunWhatIf;
import solstice.workflow.campaign.WhatIfOutcome;
import solstice.workflow.campaign.WhatIfRequest;

/** Asks what a segment's answers would change. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description = "Says what a list would become if a segment answered so; nothing is changed.")
final class WhatIfCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Mixin
    private WindowOptions when;

    @Option(names = "--segment", required = true, paramLabel = "ID", description = "Whose customers answer.")
    private String segment;

    @Option(
            names = "--feedback",
            paramLabel = "CSV",
            description =
                    "The answers: product,verdict[,share]; verdict is accept, reject, click or bought (default: the"
                            + " answers of the segment that were imported).")
    private @Nullable Path feedback;

    @Option(names = "--spill-over", split = ",", paramLabel = "ID", description = "Other segments to look at.")
    private List<String> others = List.of();

    @Option(names = "--top", defaultValue = "20", description = "Length of a list (default: 20).")
    private int top;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Project open = project.open();
                TerminalProgress progress =
                        new TerminalProgress(spec.commandLine().getErr())) {
            LocalDate morning = when.morning(open);
            SalesWindow window = when.window(morning);
            List<String> segments = new ArrayList<>(others);
            segments.add(0, segment);
            PreviewRequest preview = new PreviewRequest(morning, window, segments, top, false);
            WhatIfOutcome outcome =
                    new RunWhatIf(open).run(new WhatIfRequest(preview, segment, answers(open)), progress);
            if (json) {
                out.println(Json.of(outcome));
            } else {
                print(out, segment, outcome.moves());
                outcome.spillOver().forEach((other, moves) -> print(out, other, moves));
                out.printf(Locale.ROOT, "%.2f s; the stored model is as it was%n", outcome.seconds());
            }
        }
        return 0;
    }

    private List<Feedback> answers(Project open) {
        if (feedback != null) {
            return new ReadFeedback().run(feedback);
        }
        List<Feedback> kept = open.feedback().stream()
                .filter(answer -> answer.segment().equals(segment))
                .map(Answer::feedback)
                .toList();
        if (kept.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "No answers of " + segment + " were imported: give --feedback.");
        }
        return kept;
    }

    private static void print(PrintWriter out, String name, List<RankMove> moves) {
        out.println(name);
        moves.forEach(move -> out.printf(
                Locale.ROOT,
                "  %4s -> %4s  %.4f -> %.4f  %-10s %s%n",
                rank(move.before()),
                rank(move.after()),
                move.probabilityBefore(),
                move.probabilityAfter(),
                move.product().code(),
                move.product().title()));
    }

    private static String rank(@Nullable Integer rank) {
        return rank == null || rank == 0 ? "-" : String.valueOf(rank);
    }
}
