package solstice.ui.shell;

import java.nio.file.Path;
import java.util.function.Supplier;
import solstice.workflow.ImportRequest;

/**
 * The shop that comes with the program, as a project.
 *
 * @param file where its project file lies, or will lie once it has been filled
 * @param files what to import into it; fails where the program was started apart from its sample
 */
public record SampleProject(Path file, Supplier<ImportRequest> files) {}
