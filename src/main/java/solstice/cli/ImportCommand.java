package solstice.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.export.RejectsCsv;
import solstice.features.FamilyBasis;
import solstice.intake.catalogue.FileRole;
import solstice.workflow.FactFiles;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.Project;

/** Takes files into a project. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes sales, weather and events into a project, making it where there is none.")
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(names = "--sales", arity = "1..*", paramLabel = "FILE", description = "Sales files, in any order.")
    private List<Path> sales = List.of();

    @Option(names = "--weather", arity = "1..*", paramLabel = "FILE", description = "Daily weather.")
    private List<Path> weather = List.of();

    @Option(names = "--events", arity = "1..*", paramLabel = "FILE", description = "Holidays and promotions.")
    private List<Path> events = List.of();

    @Option(names = "--catalogue", arity = "1..*", paramLabel = "FILE", description = "Lists of products.")
    private List<Path> catalogue = List.of();

    @Option(names = "--customers", arity = "1..*", paramLabel = "FILE", description = "What is known of customers.")
    private List<Path> customers = List.of();

    @Option(names = "--feedback", arity = "1..*", paramLabel = "FILE", description = "What was answered.")
    private List<Path> feedback = List.of();

    @Option(names = "--mapping", paramLabel = "JSON", description = "Which column means what.")
    private @Nullable Path mapping;

    @Option(
            names = "--weather-mapping",
            paramLabel = "JSON",
            description = "Which column of the weather means what, in which unit, from which stations.")
    private @Nullable Path weatherMapping;

    @Option(names = "--dry-run", description = "Count everything, keep nothing.")
    private boolean dryRun;

    @Option(names = "--rejects", paramLabel = "CSV", description = "Write the rejected rows here.")
    private @Nullable Path rejects;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        FactFiles facts = facts();
        if (sales.isEmpty() && weather.isEmpty() && events.isEmpty() && facts.isEmpty()) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "Nothing to import: give --sales, --catalogue, --weather or --events.");
        }
        project.make(open -> run(open, facts));
        return 0;
    }

    private FactFiles facts() {
        return new FactFiles(catalogue, customers, feedback, List.of());
    }

    private void run(Project open, FactFiles facts) {
        try (TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr())) {
            ImportReport report = new ImportSales(open).run(request(facts), progress);
            if (rejects != null) {
                RejectsCsv.write(report.rejects(), rejects);
            }
            spec.commandLine().getOut().println(json ? Json.of(report) : words(report));
        }
    }

    private ImportRequest request(FactFiles facts) {
        return new ImportRequest(sales, weather, events, mapping, dryRun, weatherMapping, Map.of(), facts);
    }

    static String words(ImportReport report) {
        StringBuilder words = new StringBuilder();
        report.files()
                .forEach(file ->
                        words.append(line(named(file), file.read(), file.kept(), file.merged(), file.rejected())));
        words.append(
                line("all sales", report.rowsRead(), report.rowsKept(), report.rowsMerged(), report.rowsRejected()));
        report.findings()
                .forEach((finding, rows) -> words.append(String.format(Locale.ROOT, "  %-18s %,11d%n", finding, rows)));
        words.append(AlmanacWords.of(report.almanac()));
        if (report.families() != null && report.families().level() > 0) {
            words.append(families(report.families()));
        }
        words.append(String.format(
                Locale.ROOT,
                "  weather days %,d, events %,d, %.1f s%s",
                report.weatherDays(),
                report.events(),
                report.seconds(),
                report.dryRun() ? " (dry run: nothing kept)" : ""));
        return words.toString();
    }

    private static String named(ImportReport.FileReport file) {
        return file.role() == FileRole.SALES
                ? file.name()
                : file.role().name().toLowerCase(Locale.ROOT) + " " + file.name();
    }

    private static String families(FamilyBasis basis) {
        return String.format(
                Locale.ROOT,
                "  families: level %d of %d of the catalogue's categories makes %,d of %,d products; of the products"
                        + " sold, %,d have their family from it and %,d from their titles%n",
                basis.level(),
                basis.levels(),
                basis.families(),
                basis.products(),
                basis.byCategory(),
                basis.byTitle());
    }

    private static String line(String name, long read, long kept, long merged, long rejected) {
        return String.format(
                Locale.ROOT,
                "%-26s read %,11d = kept %,11d + merged %,9d + rejected %,7d%n",
                name,
                read,
                kept,
                merged,
                rejected);
    }
}
