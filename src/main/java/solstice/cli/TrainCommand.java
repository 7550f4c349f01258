package solstice.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.recommender.ModelCard;
import solstice.workflow.Project;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.TrainingRequest;
import solstice.workflow.training.apart.ApartTrainer;
import solstice.workflow.training.apart.TrainingMemory;

/** Trains a model. */
@Command(name = "train", mixinStandardHelpOptions = true, description = "Trains a model and keeps it in the project.")
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Use nothing dated on or after this day (default: the day after the last sale).")
    private @Nullable LocalDate asOf;

    @Option(names = "--epochs", defaultValue = "4", description = "Passes over the samples (default: 4).")
    private int epochs;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Same seed, data and settings: same model (default: 1).")
    private long seed;

    @Option(names = "--device", defaultValue = "auto", description = "auto, cpu or gpu (default: auto).")
    private TrainingRequest.Device device;

    @Option(
            names = "--resume",
            description =
                    "Go on with a training that was broken off, as it was asked for then; other options do not count.")
    private boolean resume;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (Project open = project.open();
                TerminalProgress progress =
                        new TerminalProgress(spec.commandLine().getErr())) {
            if (!open.history().isEmpty()) {
                spec.commandLine().getErr().println(words(TrainingMemory.of(open.history())));
                spec.commandLine().getErr().flush();
            }
            TrainRecommender work = new TrainRecommender(open, new ApartTrainer());
            ModelCard card = resume
                    ? work.resume(progress, step -> {})
                    : work.run(new TrainingRequest(asOf, epochs, seed, device), progress, step -> {});
            spec.commandLine().getOut().println(json ? Json.of(card) : words(card));
        }
        return 0;
    }

    static String words(TrainingMemory memory) {
        return String.format(
                Locale.ROOT,
                "needs about %.1f GB of memory, has %.1f GB%s; a graphics card would need %.0f MB",
                memory.needed() / 1e9,
                memory.given() / 1e9,
                memory.fits() ? "" : ": it will learn by smaller batches",
                memory.card() / 1e6);
    }

    static String words(ModelCard card) {
        return String.format(
                Locale.ROOT,
                "model %d as of %s: %,d parameters, %d epochs on %s in %.0f s, validation NDCG@10 %.4f",
                card.id(),
                card.asOf(),
                card.parameters(),
                card.epochs(),
                card.device(),
                card.seconds(),
                card.validationNdcg());
    }
}
