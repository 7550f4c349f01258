package solstice.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ctrl-C, or a polite request to end: the command is told, and given the time to put things right.
 *
 * <p>A command that does not look at its progress is left after some seconds; its project is as it was all the same,
 * since nothing of an unfinished change is ever seen.
 */
final class Interruption {
    private static final Logger LOG = LoggerFactory.getLogger(Interruption.class);
    private static final long SECONDS_TO_END = 10;
    private static volatile boolean asked;

    private final CountDownLatch ended = new CountDownLatch(1);

    private Interruption() {}

    /** Runs a command to its last word, telling it when the program is asked to end. */
    static int during(IntSupplier command) {
        Interruption interruption = new Interruption();
        Thread hook = new Thread(interruption::cancel, "solstice-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return command.getAsInt();
        } finally {
            interruption.ended.countDown();
            remove(hook);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            LOG.debug("the program is ending", ending);
        }
    }

    /** Whether the program has been asked to end. */
    static boolean isAsked() {
        return asked;
    }

    private void cancel() {
        asked = true;
        try {
            ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }
}
