package solstice.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import solstice.task.CancelledException;

/**
 * Two pieces of work side by side: a thread of its own makes things, the caller's takes them, in order, a batch at a
 * time.
 *
 * <p>Only a few batches ever lie between the two, so that memory stays constant whoever is faster. When one side ends
 * early so does the other.
 */
final class Batches<T> {
    private static final int SIZE = 2_048;
    private static final int WAITING = 8;

    private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile @Nullable RuntimeException broken;
    private List<T> batch = new ArrayList<>(SIZE);

    private Batches() {}

    /**
     * Has all things made and taken; returns when the last is taken.
     *
     * @param maker runs on a thread of its own and hands over each thing as it is made
     * @param taker runs on this thread
     * @throws RuntimeException whatever either side threw
     */
    static <T> void run(Consumer<Consumer<T>> maker, Consumer<T> taker) {
        Batches<T> batches = new Batches<>();
        Thread thread = new Thread(() -> batches.make(maker), "solstice-reader");
        thread.setDaemon(true);
        thread.start();
        try {
            for (List<T> next = batches.next(); !next.isEmpty(); next = batches.next()) {
                next.forEach(taker);
            }
        } finally {
            thread.interrupt();
        }
        if (batches.broken != null) {
            throw batches.broken;
        }
    }

    private void make(Consumer<Consumer<T>> maker) {
        try {
            maker.accept(this::hand);
            if (!batch.isEmpty()) {
                put(batch);
            }
        } catch (RuntimeException failed) { // told to the caller, for whom this thread works
            broken = failed;
        } catch (Error exhausted) { // of whatever kind: a caller who is not told waits for ever
            broken = new IllegalStateException(exhausted);
        }
        end();
    }

    private void end() {
        try {
            queue.put(List.of());
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt(); // the caller has left already
        }
    }

    private void hand(T thing) {
        batch.add(thing);
        if (batch.size() == SIZE) {
            put(batch);
            batch = new ArrayList<>(SIZE);
        }
    }

    private void put(List<T> full) {
        try {
            queue.put(full);
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt(); // the caller takes no more: every further batch ends here too
            throw new CancelledException();
        }
    }

    private List<T> next() {
        try {
            return queue.take();
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }
}
