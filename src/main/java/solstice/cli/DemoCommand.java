package solstice.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.workflow.RunDemo;

/** Takes the sample shop through all steps. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Takes the sample shop through all steps: import, decompose, train, evaluate, recommend, export.")
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "solstice-demo",
            description = "The folder for the project, the lists and the charts (default: solstice-demo).")
    private Path out;

    @Option(names = "--epochs", defaultValue = "4", description = "Passes over the samples (default: 4).")
    private int epochs;

    @Override
    public Integer call() {
        PrintWriter print = spec.commandLine().getOut();
        try (TerminalProgress progress = new TerminalProgress(spec.commandLine().getErr())) {
            RunDemo demo = new RunDemo(out, epochs, (step, text) -> {
                progress.clear();
                print.printf(Locale.ROOT, "%-10s %s%n", step, text.replace("\n", String.format("%n%-11s", "")));
                print.flush();
            });
            demo.run(progress);
        }
        return 0;
    }
}
