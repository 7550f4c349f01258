package solstice.cli;

import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import solstice.export.RejectsCsv;
import solstice.intake.catalogue.FileRole;
import solstice.intake.sales.ColumnMapping;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.PreviewFile;
import solstice.workflow.Project;
import solstice.workflow.related.FilesLook;
import solstice.workflow.related.LookAtFiles;
import solstice.workflow.related.LookRequest;

/** Takes files into a project. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes files of sales, products, customers, weather, events and answers into a project, making it"
                + " where there is none; all of them or none.")
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

    @Option(names = "--campaigns", arity = "1..*", paramLabel = "FILE", description = "Promotions with start and end.")
    private List<Path> campaigns = List.of();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of any kind: what each is, is found out.")
    private List<Path> files = List.of();

    @Option(names = "--mapping", paramLabel = "JSON", description = "Which column means what.")
    private @Nullable Path mapping;

    @Option(
            names = "--weather-mapping",
            paramLabel = "JSON",
            description = "Which column of the weather means what, in which unit, from which stations.")
    private @Nullable Path weatherMapping;

    @Option(names = "--dry-run", description = "Count everything, keep nothing.")
    private boolean dryRun;

    @Option(names = "--encrypt", description = "Make the project an encrypted one; give a passphrase.")
    private boolean encrypt;

    @Option(
            names = "--pseudonymise",
            description = "Keep other names for customers than their ids; the key lies beside the project.")
    private boolean pseudonymise;

    @Option(
            names = "--rule",
            arity = "1..*",
            paramLabel = "RULE=on|off",
            description = "Have a rule of cleaning apply from this import on, or apply no more.")
    private List<String> switches = List.of();

    @Option(
            names = "--save-mapping",
            paramLabel = "JSON",
            description = "Write which column of the first sales file was taken to mean what.")
    private @Nullable Path saveMapping;

    @Option(names = "--rejects", paramLabel = "CSV", description = "Write the rejected rows here.")
    private @Nullable Path rejects;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    private List<RuleSwitch> rules = List.of();

    @Override
    public Integer call() {
        rules = RuleSwitch.all(switches, spec.commandLine());
        Map<Path, FileRole> told = told();
        if (told.isEmpty() && files.isEmpty()) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(),
                    "Nothing to import: give files, or --sales, --catalogue, --weather or --events.");
        }
        project.make(encrypt, open -> run(open, told));
        return 0;
    }

    private Map<Path, FileRole> told() {
        Map<Path, FileRole> told = new LinkedHashMap<>();
        sales.forEach(file -> told.put(file, FileRole.SALES));
        weather.forEach(file -> told.put(file, FileRole.WEATHER));
        events.forEach(file -> told.put(file, FileRole.EVENTS));
        catalogue.forEach(file -> told.put(file, FileRole.CATALOGUE));
        customers.forEach(file -> told.put(file, FileRole.CUSTOMERS));
        campaigns.forEach(file -> told.put(file, FileRole.CAMPAIGNS));
        feedback.forEach(file -> told.put(file, FileRole.FEEDBACK));
        return told;
    }

    private void run(Project open, Map<Path, FileRole> told) {
        PrintWriter out = spec.commandLine().getOut();
        try (TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr())) {
            FilesLook look = files.isEmpty() && !dryRun ? null : look(open, told, progress);
            if (look != null && !json) {
                out.print(LookWords.of(look));
            }
            ImportRequest request = look == null ? request(told) : look.request();
            request = request.with(mapping, weatherMapping, dryRun);
            if (!rules.isEmpty()) {
                request = request.cleanedBy(RuleSwitch.throwAll(rules, open.rules()));
            }
            ImportReport report = new ImportSales(open).run(pseudonymise ? request.pseudonymised() : request, progress);
            if (saveMapping != null) {
                save(open, request, saveMapping);
            }
            if (rejects != null) {
                RejectsCsv.write(report.rejects(), rejects);
            }
            out.println(json ? json(report, look) : ImportWords.of(report));
        }
    }

    private static void save(Project open, ImportRequest request, Path target) {
        ColumnMapping given = request.mapping() == null ? null : ColumnMapping.read(request.mapping());
        request.sales().stream()
                .limit(1)
                .forEach(
                        file -> new PreviewFile(open).run(file, given).mapping().write(target));
    }

    private FilesLook look(Project open, Map<Path, FileRole> told, TerminalProgress progress) {
        List<Path> all = new ArrayList<>(told.keySet());
        files.stream().filter(file -> !told.containsKey(file)).forEach(all::add);
        ColumnMapping saved = mapping == null ? null : ColumnMapping.read(mapping);
        return new LookAtFiles(open).run(new LookRequest(all, told, Map.of(), saved), progress);
    }

    private static ImportRequest request(Map<Path, FileRole> told) {
        return FilesLook.told(told).request();
    }

    private static String json(ImportReport report, @Nullable FilesLook look) {
        JsonObject tree = Json.tree(report).getAsJsonObject();
        if (look != null) {
            tree.add("look", Json.tree(LookWords.lines(look)));
            tree.add("joins", Json.tree(look.joins()));
        }
        return Json.of(tree);
    }
}
