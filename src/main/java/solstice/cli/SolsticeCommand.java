package solstice.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import solstice.task.CancelledException;
import solstice.task.ProblemText;
import solstice.task.SolsticeException;

/**
 * The terminal's front door.
 *
 * <p>Exit status 0 when the work was done, 2 for wrong use, 1 for a failure, which is told on standard error with
 * its code, cause and remedy. Results go to standard output.
 */
@Command(
        name = "solstice",
        mixinStandardHelpOptions = true,
        version = "Solstice 0.1.0",
        description = "Plans seasonal campaigns from a shop's own sales.",
        subcommands = {
            DemoCommand.class,
            ImportCommand.class,
            WeatherCommand.class,
            EventsCommand.class,
            InfoCommand.class,
            QualityCommand.class,
            CleanCommand.class,
            SegmentsCommand.class,
            DecomposeCommand.class,
            DecomposeSeriesCommand.class,
            SeasonalityCommand.class,
            DevicesCommand.class,
            TrainCommand.class,
            ModelsCommand.class,
            EvaluateCommand.class,
            RecommendCommand.class,
            FeaturesCommand.class,
            WhatIfCommand.class,
            ExportCommand.class,
            EncryptCommand.class,
            DecryptCommand.class
        })
public final class SolsticeCommand implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SolsticeCommand.class);
    private static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    /** Runs one command, and returns the exit status. Ctrl-C cancels it, leaving the project as it was. */
    public static int run(String... arguments) {
        return Interruption.during(() -> commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new SolsticeCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, command));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private static int tell(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof SolsticeException known) {
            LOG.debug("failed", known);
            ProblemText text = ProblemText.of(known, Locale.ENGLISH);
            err.println(text.code() + "  " + text.problem());
            err.println("  cause:   " + text.cause());
            err.println("  remedy:  " + text.remedy());
        } else if (failure instanceof CancelledException) {
            err.println("Cancelled. Nothing was changed.");
        } else {
            LOG.error("bug", failure);
            err.println("SOL-999  Solstice has made a mistake: " + failure);
            err.println("  cause:   a fault in the program; the lines above say where");
            err.println("  remedy:  try again; if it stays, report the lines above. Nothing was changed.");
        }
        err.flush();
        return FAILED;
    }
}
