package solstice.recommender.neural;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** A fixed crew that shares work by number, so that who does what never depends on chance. */
final class Workers implements AutoCloseable {
    private final int count;
    private final ExecutorService crew;

    Workers(int count) {
        this.count = count;
        this.crew = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "learner");
            thread.setDaemon(true);
            return thread;
        });
    }

    int count() {
        return count;
    }

    /** Lets every worker do its part, and waits for all of them, even when one fails. */
    void each(IntConsumer part) {
        List<Future<?>> running = new ArrayList<>();
        for (int worker = 0; worker < count; worker++) {
            int number = worker;
            running.add(crew.submit(() -> part.accept(number)));
        }
        List<RuntimeException> failures = new ArrayList<>();
        List<Error> errors = new ArrayList<>();
        for (Future<?> one : running) {
            try {
                await(one);
            } catch (RuntimeException failed) {
                failures.add(failed);
            } catch (Error failed) {
                errors.add(failed);
            }
        }
        if (!errors.isEmpty()) {
            throw errors.get(0);
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private static void await(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while learning", interrupted);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a worker failed", failed.getCause());
        }
    }

    /** The first of {@code size} things that a worker looks after; its last is before the next worker's first. */
    int from(int worker, int size) {
        return (int) ((long) size * worker / count);
    }

    @Override
    public void close() {
        crew.shutdownNow();
    }
}
