package solstice.workflow.training.apart;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a program came to its end.
 *
 * @param exit its exit status
 * @param crashReport where the virtual machine writes when it crashes
 */
record Death(int exit, Path crashReport) {
    private static final int SIGNALLED = 128;

    /** What happened, in words that every language has: the status, the signal, or where the report of a crash lies. */
    String words() {
        if (Files.exists(crashReport)) {
            return crashReport.toString();
        }
        return exit > SIGNALLED ? "signal " + (exit - SIGNALLED) : "exit status " + exit;
    }
}
