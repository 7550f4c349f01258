package solstice.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import solstice.campaign.ListRules;
import solstice.campaign.SegmentList;
import solstice.export.CsvFile;
import solstice.export.PromoListCsv;
import solstice.retail.SalesWindow;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.campaign.PreviewCampaign;
import solstice.workflow.campaign.RecommendRequest;
import solstice.workflow.campaign.RecommendToCustomers;

/** Ranks products for a segment or for single customers. */
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description = "Ranks every product on offer for a segment, or for each of many customers.")
final class RecommendCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @ArgGroup(multiplicity = "1")
    private Whom whom;

    /** For whom: one of the two. */
    static final class Whom {
        @Option(names = "--segment", required = true, paramLabel = "ID", description = "A segment's id.")
        private @Nullable String segment;

        @Option(
                names = "--customers",
                required = true,
                paramLabel = "all|FILE",
                description = "Every customer, or those in a file with one id a line.")
        private @Nullable String customers;
    }

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The morning of the forecast: later sales are not used.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--window",
            required = true,
            converter = Dates.class,
            paramLabel = "FROM..TO",
            description = "The days to be recommended for.")
    private SalesWindow window;

    @Option(names = "--top", defaultValue = "20", description = "Length of a list (default: 20).")
    private int top;

    @Option(names = "--new-only", description = "Leave out what was bought before.")
    private boolean newOnly;

    @Option(
            names = "--tail",
            defaultValue = "0",
            paramLabel = "0..1",
            description = "Lean towards products that few customers know: 0 not at all (default), 1 wholly.")
    private double tail;

    @Option(names = "--out", required = true, paramLabel = "CSV", description = "Where the lists go.")
    private Path out;

    @Override
    public Integer call() {
        if (!(tail >= 0 && tail <= 1)) {
            throw new ParameterException(spec.commandLine(), "--tail takes a number from 0 to 1, not " + tail);
        }
        try (Project open = project.open();
                TerminalProgress progress =
                        new TerminalProgress(spec.commandLine().getErr())) {
            if (whom.segment != null) {
                segment(open, whom.segment, progress);
            } else {
                customers(open, progress);
            }
        }
        return 0;
    }

    private void segment(Project open, String segment, Progress progress) {
        PreviewRequest request = new PreviewRequest(asOf, window, List.of(segment), top, newOnly, tail);
        SegmentList list =
                new PreviewCampaign(open).run(request, ListRules.NONE, progress).get(0);
        CsvFile.write(out, csv -> PromoListCsv.rows(list).forEach(csv::writeRecord));
        say("%,d products for %s in %s", list.recommendations().size(), segment, out);
    }

    private void customers(Project open, Progress progress) {
        RecommendRequest request = new RecommendRequest(asOf, window, wanted(), top, newOnly, tail);
        int[] customers = {0};
        CsvFile.write(out, csv -> {
            csv.writeRecord("customer", "rank", "product", "score", "probability");
            customers[0] = new RecommendToCustomers(open).run(request, line -> write(csv, line), progress);
        });
        say("lists for %,d customers in %s", customers[0], out);
    }

    private static void write(CsvWriter csv, RecommendToCustomers.Line line) {
        csv.writeRecord(
                line.customer(),
                String.valueOf(line.rank()),
                line.product(),
                String.valueOf(line.score()),
                String.valueOf(line.probability()));
    }

    private List<String> wanted() {
        if (whom.customers == null || whom.customers.equals("all")) {
            return List.of();
        }
        Path file = Path.of(whom.customers);
        if (!Files.exists(file)) {
            throw new SolsticeException(Problem.FILE_MISSING, file);
        }
        try {
            List<String> ids = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .distinct()
                    .toList();
            if (ids.isEmpty()) {
                throw new SolsticeException(Problem.FILE_EMPTY, file);
            }
            return ids;
        } catch (IOException unreadable) {
            throw new SolsticeException(Problem.FILE_BINARY, unreadable, file);
        }
    }

    private void say(String words, Object... figures) {
        spec.commandLine().getOut().println(String.format(Locale.ROOT, words, figures));
    }
}
