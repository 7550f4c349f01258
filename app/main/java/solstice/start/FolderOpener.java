package solstice.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Shows a folder in the system's own window, by the command that each system has for it. */
final class FolderOpener implements Consumer<Path> {
    private static final Logger LOG = LoggerFactory.getLogger(FolderOpener.class);

    private final String system;
    private final Consumer<Throwable> onFailure;

    /**
     * Opens folders on a system.
     *
     * @param system the system's name, as Java gives it
     * @param onFailure told when the system has no such command
     */
    FolderOpener(String system, Consumer<Throwable> onFailure) {
        this.system = system;
        this.onFailure = onFailure;
    }

    @Override
    public void accept(Path folder) {
        try {
            Process started = new ProcessBuilder(command(system, folder))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            LOG.debug("showing {} by process {}", folder, started.pid());
        } catch (IOException absent) {
            onFailure.accept(new SolsticeException(Problem.CANNOT_SHOW, absent, folder));
        }
    }

    /** The command that shows a folder. */
    static List<String> command(String system, Path folder) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("win")) {
            return List.of("explorer.exe", folder.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", folder.toString());
    }
}
