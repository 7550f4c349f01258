package solstice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import solstice.store.Access;
import solstice.store.Passphrase;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.workflow.Project;

/** Which project a command works on. */
final class ProjectOption {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Option(names = "--project", required = true, paramLabel = "FILE", description = "The project file.")
    private Path file;

    @Mixin
    private PassphraseOption passphrase;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Opens the project, saying so where it can only be read. */
    Project open() {
        Project project;
        try (Passphrase given = passphrase.given()) {
            project = Project.open(file, given);
        }
        if (project.isReadOnly()) {
            command.commandLine().getErr().println(words(project));
        }
        return project;
    }

    Path file() {
        return file;
    }

    /** The passphrase, which must have been given; to be closed. */
    Passphrase passphrase() {
        return passphrase.required(file);
    }

    private static String words(Project project) {
        String why = project.access() == Access.OPEN_ELSEWHERE ? "is open elsewhere" : "cannot be changed";
        return "%s %s: reading it as of %s."
                .formatted(
                        project.path().getFileName(),
                        why,
                        CLOCK.format(project.asOf().atZone(ZoneId.systemDefault())));
    }

    /**
     * Runs work on the project, making it first where there is none; where the work fails, none is left behind.
     *
     * @param encrypted whether a project that is made shall be encrypted
     */
    void make(boolean encrypted, Consumer<Project> work) {
        boolean existed = Files.exists(file);
        if (encrypted && existed && !Project.isEncrypted(file)) {
            throw new SolsticeException(Problem.PROJECT_NOT_ENCRYPTED, file);
        }
        boolean done = false;
        try (Project project = opened(encrypted, existed)) {
            work.accept(project);
            done = true;
        } finally {
            if (!done && !existed) {
                remove();
            }
        }
    }

    private Project opened(boolean encrypted, boolean existed) {
        try (Passphrase given = encrypted ? passphrase() : existed ? passphrase.given() : null) {
            return Project.openOrCreate(file, given);
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
