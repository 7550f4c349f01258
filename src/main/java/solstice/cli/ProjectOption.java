package solstice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Which project a command works on. */
final class ProjectOption {
    @Option(names = "--project", required = true, paramLabel = "FILE", description = "The project file.")
    private Path file;

    Project open() {
        return Project.open(file);
    }

    /** Runs work on the project, making it first where there is none; where the work fails, none is left behind. */
    void make(Consumer<Project> work) {
        boolean existed = Files.exists(file);
        boolean done = false;
        try (Project project = Project.openOrCreate(file)) {
            work.accept(project);
            done = true;
        } finally {
            if (!done && !existed) {
                remove();
            }
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new SolsticeException(Problem.CANNOT_WRITE, held, file);
        }
    }
}
