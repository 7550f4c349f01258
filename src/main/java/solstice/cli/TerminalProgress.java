package solstice.cli;

import java.io.PrintWriter;
import java.util.Locale;
import solstice.task.Progress;

/**
 * Shows on one line of an interactive terminal what is being done.
 *
 * <p>Silent unless the launcher has found standard error to be a terminal and set {@code solstice.terminal}.
 */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long NANOS_BETWEEN = 200_000_000;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean interactive = Boolean.getBoolean("solstice.terminal");
    private long last;

    TerminalProgress(PrintWriter err) {
        this.err = err;
    }

    @Override
    public synchronized void report(String step, double fraction) {
        long now = System.nanoTime();
        if (interactive && now - last > NANOS_BETWEEN) {
            last = now;
            err.print(CLEAR + String.format(Locale.ROOT, "%3.0f%%  %s", fraction * 100, step));
            err.flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return Interruption.isAsked();
    }

    /** Wipes the line, so that results can be printed. */
    synchronized void clear() {
        if (last != 0) {
            err.print(CLEAR);
            err.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
