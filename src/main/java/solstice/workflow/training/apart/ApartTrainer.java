package solstice.workflow.training.apart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import solstice.recommender.TrainingStep;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.training.Material;
import solstice.workflow.training.Ticket;
import solstice.workflow.training.Trained;
import solstice.workflow.training.Trainer;

/**
 * Trains in a program of its own: whatever kills that one, a crash of native code or the system that needs its memory,
 * this one and the project live on.
 */
public final class ApartTrainer implements Trainer {
    private final String main;
    private final IntSupplier heap;
    private final List<String> options;

    public ApartTrainer() {
        this(TrainingProgram.class.getName(), Memory::heap, List.of());
    }

    /**
     * With another program, for tests of what may happen to it.
     *
     * @param heap gives its heap in megabytes
     */
    ApartTrainer(String main, IntSupplier heap, List<String> options) {
        this.main = main;
        this.heap = heap;
        this.options = options;
    }

    @Override
    public Trained train(
            Material material, Ticket ticket, boolean resume, Progress progress, Consumer<TrainingStep> steps) {
        int megabytes = heap.getAsInt();
        try {
            Path crashReport = Files.createTempDirectory("solstice-training").resolve("crash.log");
            JavaCommand command = new JavaCommand(main, megabytes, options);
            Process process = command.builder(ticket.device(), crashReport).start();
            try (Conversation conversation = new Conversation(process, progress, steps)) {
                return conversation.about(
                        new Message.Begin(material, ticket, resume),
                        exit -> broken(material, new Death(exit, crashReport), megabytes));
            } finally {
                tidy(crashReport);
            }
        } catch (IOException failed) {
            throw new SolsticeException(Problem.TRAINING_LOST, failed, String.valueOf(failed.getMessage()));
        }
    }

    private static SolsticeException broken(Material material, Death death, int megabytes) {
        if (death.exit() == TrainingProgram.NO_MEMORY) {
            return new SolsticeException(Problem.MEMORY_SHORT, megabytes);
        }
        boolean resumable = Files.isRegularFile(material.file().path());
        return new SolsticeException(resumable ? Problem.TRAINING_BROKEN : Problem.TRAINING_LOST, death.words());
    }

    private static void tidy(Path crashReport) throws IOException {
        if (!Files.exists(crashReport)) {
            Files.deleteIfExists(crashReport.getParent());
        }
    }
}
