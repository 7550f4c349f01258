package solstice.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import solstice.features.season.SeasonChoice;
import solstice.workflow.Project;
import solstice.workflow.season.DecomposeAssortment;
import solstice.workflow.season.DrawSeasons;
import solstice.workflow.season.SeasonView;
import solstice.workflow.season.SeasonWords;
import solstice.workflow.season.SeriesKey;
import solstice.workflow.season.SeriesNode;
import solstice.workflow.season.SeriesOptions;

/** Takes a project's sales apart. */
@Command(
        name = "decompose",
        mixinStandardHelpOptions = true,
        description = "Takes the sales of the assortment, a family, a product or a segment apart into trend, season and"
                + " remainder, and says whether there is a season.")
final class DecomposeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(
            names = "--level",
            paramLabel = "assortment|family|product|segment",
            description = "Which sales to add up (default: assortment).")
    private SeriesKey.Level level = SeriesKey.Level.ASSORTMENT;

    @Option(names = "--id", paramLabel = "ID", description = "Family name, stock code or segment id.")
    private @Nullable String id;

    @Mixin
    private SeasonOptions season;

    @Option(names = "--list", description = "List the series of the level, the most seasonal first.")
    private boolean list;

    @Option(names = "--out", paramLabel = "CSV", description = "Where t,observed,trend,seasonal,remainder,weight go.")
    private @Nullable Path out;

    @Option(names = "--chart", paramLabel = "PNG", description = "Draw the parts into this picture.")
    private @Nullable Path chart;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (out == null && chart == null && !list) {
            throw new ParameterException(
                    spec.commandLine(), "Missing required option: '--out=CSV' (or --chart, or --list)");
        }
        if (id == null && !list && level != SeriesKey.Level.ASSORTMENT) {
            throw new ParameterException(spec.commandLine(), "Which " + level + "? Give --id, or --list to see them.");
        }
        SeriesOptions options = season.options();
        try (Project open = project.open()) {
            DecomposeAssortment decompose = new DecomposeAssortment(open);
            if (list) {
                list(decompose, options);
            }
            if (out != null || chart != null) {
                one(decompose.one(new SeriesKey(level, id == null ? "" : id), options), options);
            }
        }
        return 0;
    }

    private void list(DecomposeAssortment decompose, SeriesOptions options) {
        PrintWriter print = spec.commandLine().getOut();
        try (TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr())) {
            var nodes = decompose.tree(options, progress).stream()
                    .filter(node -> node.key().level() == level)
                    .sorted(Comparator.comparingDouble(node -> Double.isNaN(node.strength()) ? 1 : -node.strength()))
                    .toList();
            if (json) {
                print.println(Json.of(nodes));
            } else {
                nodes.forEach(node -> print.println(line(node)));
            }
        }
    }

    private static String line(SeriesNode node) {
        String strength = Double.isNaN(node.strength()) ? "   -" : String.format(Locale.ROOT, "%.2f", node.strength());
        return String.format(
                Locale.ROOT,
                "%s  %,11.0f pieces  %-28s %s",
                strength,
                node.units(),
                node.key().id(),
                node.name());
    }

    private void one(SeasonView view, SeriesOptions options) {
        if (out != null) {
            DrawSeasons.figures(view, out);
        }
        if (chart != null) {
            DrawSeasons.one(view, options, chart);
        }
        PrintWriter print = spec.commandLine().getOut();
        print.println(json ? Json.of(Summary.of(view, season.options().choice().method())) : words(view));
    }

    private static String words(SeasonView view) {
        SeasonWords words = SeasonWords.ENGLISH;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s: %d observations from %s",
                view.name(),
                view.starts().size(),
                view.starts().get(0)));
        lines.add(words.verdict(view.report()) + ". " + words.sentence(view.report()));
        lines.addAll(words.reasons(view.report()));
        lines.addAll(words.findings(view));
        if (view.report().peaks().length > 0) {
            lines.add("Peaks: " + words.peaks(view));
        }
        if (!words.notes(view).isEmpty()) {
            lines.add(words.notes(view));
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** What JSON says of a decomposition; the series itself is in the file. */
    private record Summary(
            String name,
            String method,
            int observations,
            LocalDate from,
            String verdict,
            double seasonalStrength,
            double trendStrength,
            double beyondNoise,
            int[] peaks,
            double[] indices,
            boolean fitToPlanWith,
            List<String> reasons,
            String note) {
        static Summary of(SeasonView view, SeasonChoice.Method method) {
            return new Summary(
                    view.name(),
                    method.name().toLowerCase(Locale.ROOT),
                    view.starts().size(),
                    view.starts().get(0),
                    view.report().verdict().name(),
                    view.report().seasonalStrength(),
                    view.report().trendStrength(),
                    view.report().beyondNoise(),
                    view.report().peaks(),
                    view.indices().index(),
                    view.report().isFitToPlanWith(),
                    SeasonWords.ENGLISH.reasons(view.report()),
                    SeasonWords.ENGLISH.notes(view));
        }
    }
}
