package solstice.workflow.training.apart;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import solstice.recommender.TrainingStep;
import solstice.task.CancelledException;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.training.Trained;

/** Talks with a program that trains, to its end. */
final class Conversation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    private static final long POLL_MILLIS = 50;

    /** With nothing learned yet there is nothing to wait for; otherwise it may still put the best so far together. */
    private static final long NANOS_TO_DROP = TimeUnit.MILLISECONDS.toNanos(700);

    private static final long NANOS_TO_KEEP = TimeUnit.SECONDS.toNanos(60);
    private static final int LOG_LINES = 200;

    private final Process process;
    private final Progress progress;
    private final Consumer<TrainingStep> steps;
    private final Wire wire;
    private final BlockingQueue<Optional<Message>> heard = new LinkedBlockingQueue<>();
    private final Deque<String> log = new ArrayDeque<>();
    private boolean validated;
    private long cancelledAt;

    Conversation(Process process, Progress progress, Consumer<TrainingStep> steps) {
        this.process = process;
        this.progress = progress;
        this.steps = steps;
        wire = new Wire(process.getInputStream(), process.getOutputStream());
        start(this::hear, "training-heard");
        start(this::keepLog, "training-log");
    }

    private static void start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void hear() {
        try {
            Optional<Message> next = wire.receive();
            while (next.isPresent()) {
                heard.add(next);
                next = wire.receive();
            }
        } catch (IOException garbled) {
            LOG.debug("the program that trains cannot be understood, or was left", garbled);
        }
        heard.add(Optional.empty());
    }

    /** Keeps the last lines that it wrote to standard error. */
    private void keepLog() {
        try (BufferedReader lines = process.errorReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (log) {
                    log.add(line);
                    if (log.size() > LOG_LINES) {
                        log.remove();
                    }
                }
            }
        } catch (IOException over) {
            LOG.debug("its log has ended", over);
        }
    }

    /**
     * Has it do its work.
     *
     * @param broken makes a failure of its exit status, when it ends without an answer
     */
    Trained about(Message.Begin begin, IntFunction<SolsticeException> broken) {
        send(begin);
        while (true) {
            Optional<Message> next = next();
            if (next.isEmpty()) {
                throw ended(broken);
            }
            Message message = next.get();
            if (message instanceof Message.Done done) {
                return done.trained();
            }
            follow(message);
        }
    }

    private void follow(Message message) {
        if (message instanceof Message.Report report) {
            if (report.doing() == null) {
                progress.report(report.words(), report.fraction());
            } else {
                progress.report(
                        report.doing(), report.fraction(), report.arguments().toArray());
            }
        } else if (message instanceof Message.Stepped stepped) {
            validated |= !Double.isNaN(stepped.step().validationNdcg());
            steps.accept(stepped.step());
        } else if (message instanceof Message.Cancelled) {
            throw new CancelledException();
        } else if (message instanceof Message.Failed failed) {
            throw new SolsticeException(failed.problem(), failed.arguments().toArray());
        } else if (message instanceof Message.Fault fault) {
            throw new IllegalStateException("the program that trains has made a mistake: " + fault.trace());
        }
    }

    /** The next message, empty at the end. Passes a cancel on, and does not wait long for what comes of it. */
    private Optional<Message> next() {
        try {
            while (true) {
                Optional<Message> next = heard.poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
                if (progress.isCancelled()) {
                    cancel();
                }
                if (next != null) {
                    return next;
                }
            }
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private void cancel() {
        if (cancelledAt == 0) {
            cancelledAt = System.nanoTime();
            send(new Message.Cancel());
        } else if (System.nanoTime() - cancelledAt > (validated ? NANOS_TO_KEEP : NANOS_TO_DROP)) {
            throw new CancelledException();
        }
    }

    private void send(Message message) {
        try {
            wire.send(message);
        } catch (IOException gone) {
            LOG.debug("the program that trains has gone", gone);
        }
    }

    private RuntimeException ended(IntFunction<SolsticeException> broken) {
        try {
            boolean over = process.waitFor(5, TimeUnit.SECONDS);
            synchronized (log) {
                if (!log.isEmpty()) {
                    LOG.warn("the program that trains has ended; its last words:\n{}", String.join("\n", log));
                }
            }
            if (progress.isCancelled()) {
                return new CancelledException();
            }
            return broken.apply(over ? process.exitValue() : -1);
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            return new CancelledException();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
