package solstice.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.workflow.Project;
import solstice.workflow.season.ReportSeasons;
import solstice.workflow.season.SeriesKey;

/** Judges the seasons of all series of a level. */
@Command(
        name = "seasonality",
        mixinStandardHelpOptions = true,
        description = "Takes every series of a level apart and writes a report, a row for each: verdict, strength,"
                + " tests, peak, amplitude, trend and reasons.")
final class SeasonalityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(
            names = "--level",
            paramLabel = "assortment|family|product|segment",
            description = "Which series (default: product).")
    private SeriesKey.Level level = SeriesKey.Level.PRODUCT;

    @Mixin
    private SeasonOptions season;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the report goes: a workbook if it ends in .xlsx, else CSV.")
    private Path out;

    @Override
    public Integer call() {
        try (Project open = project.open();
                TerminalProgress progress =
                        new TerminalProgress(spec.commandLine().getErr())) {
            int series = new ReportSeasons(open).write(key -> key.level() == level, season.options(), out, progress);
            spec.commandLine()
                    .getOut()
                    .println(String.format(Locale.ROOT, "%,d series judged; report in %s", series, out));
        }
        return 0;
    }
}
