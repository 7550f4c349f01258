package solstice.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.workflow.devices.DeviceSurvey;
import solstice.workflow.devices.DeviceSurvey.Seen;
import solstice.workflow.devices.GraphicsCard;

/** Lists what models can be trained on. */
@Command(
        name = "devices",
        mixinStandardHelpOptions = true,
        description = "Lists what models can be trained on, and why a graphics card cannot be used.")
final class DevicesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        DeviceSurvey survey = DeviceSurvey.take();
        spec.commandLine().getOut().println(json ? Json.of(survey) : words(survey));
        return 0;
    }

    static String words(DeviceSurvey survey) {
        String cards = survey.cards().stream().map(DevicesCommand::line).collect(Collectors.joining());
        return String.format(Locale.ROOT, "CPU  %d cores%n", survey.cores())
                + cards
                + "auto: " + survey.sentence(Locale.ENGLISH);
    }

    private static String line(Seen seen) {
        GraphicsCard card = seen.card();
        return String.format(
                Locale.ROOT,
                "GPU  %s, %,d MB, driver %s, compute capability %s: %s%n",
                card.name(),
                card.megabytes(),
                card.driver().isEmpty() ? "unknown" : card.driver(),
                Double.isNaN(card.capability()) ? "unknown" : String.valueOf(card.capability()),
                seen.words(Locale.ENGLISH));
    }
}
