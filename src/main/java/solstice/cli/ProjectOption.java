package solstice.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import solstice.workflow.Project;

/** Which project a command works on. */
final class ProjectOption {
    @Option(names = "--project", required = true, paramLabel = "FILE", description = "The project file.")
    private Path file;

    Project open() {
        return Project.open(file);
    }

    Project openOrCreate() {
        return Project.openOrCreate(file);
    }
}
