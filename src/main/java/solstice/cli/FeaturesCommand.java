package solstice.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import solstice.retail.SalesWindow;
import solstice.workflow.Project;
import solstice.workflow.features.DumpFeatures;

/** What the model sees. */
@Command(
        name = "features",
        mixinStandardHelpOptions = true,
        description = "Shows what the model sees on a morning.",
        subcommands = FeaturesCommand.Dump.class)
final class FeaturesCommand implements Runnable {
    private static final int WINDOW_DAYS = 28;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "features dump?");
    }

    /** Writes the blocks of features as tables. */
    @Command(
            name = "dump",
            mixinStandardHelpOptions = true,
            description = "Writes the features of customers, products, the season and pairs as CSV, with a README.")
    static final class Dump implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Mixin
        private ProjectOption project;

        @Option(
                names = "--as-of",
                required = true,
                paramLabel = "DATE",
                description = "The morning: nothing dated on it or later is looked at.")
        private LocalDate asOf;

        @Option(
                names = "--window",
                converter = Dates.class,
                paramLabel = "FROM..TO",
                description = "The days ahead (default: 28 days from the morning on).")
        private @Nullable SalesWindow window;

        @Option(
                names = "--kind",
                split = ",",
                paramLabel = "KIND",
                description = "customers, products, words, season or pairs (default: all).")
        private List<DumpFeatures.Kind> kinds = List.of();

        @Option(
                names = "--pictures",
                paramLabel = "FOLDER",
                description = "Where the pictures lie that the catalogue names: their colours and textures as well.")
        private @Nullable Path pictures;

        @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where the tables go.")
        private Path out;

        @Override
        public Integer call() {
            SalesWindow ahead = window == null ? new SalesWindow(asOf, asOf.plusDays(WINDOW_DAYS - 1L)) : window;
            if (ahead.from().isBefore(asOf)) {
                throw new ParameterException(spec.commandLine(), "The window begins before the morning.");
            }
            Set<DumpFeatures.Kind> wanted =
                    kinds.isEmpty() ? EnumSet.allOf(DumpFeatures.Kind.class) : EnumSet.copyOf(kinds);
            try (Project open = project.open();
                    TerminalProgress progress =
                            new TerminalProgress(spec.commandLine().getErr())) {
                int rows = new DumpFeatures(open).run(asOf, ahead, wanted, out, progress);
                spec.commandLine().getOut().println(String.format(Locale.ROOT, "%,d rows in %s", rows, out));
                if (pictures != null) {
                    DumpFeatures.Pictures seen = new DumpFeatures(open).runPictures(pictures, out, progress);
                    spec.commandLine()
                            .getOut()
                            .println(String.format(
                                    Locale.ROOT,
                                    "%,d pictures described, %,d unreadable",
                                    seen.described(),
                                    seen.unreadable()));
                }
            }
            return 0;
        }
    }
}
