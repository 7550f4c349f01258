package solstice.workflow.training.apart;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import solstice.task.CancelledException;
import solstice.task.Doing;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.training.HereTrainer;
import solstice.workflow.training.Trainer;

/**
 * The program that trains: it is told what to do on standard input, and answers on standard output.
 *
 * <p>It never sees the project, and writes nothing but what it has learned so far. When its input ends,
 * the program that started it is gone, and so is this one at once.
 */
public final class TrainingProgram {
    /** The hidden argument that starts it where a launcher stands in for {@code java}. */
    public static final String ARGUMENT = "--train-apart";

    /** Exit status: memory ran out. The virtual machine uses it too. */
    static final int NO_MEMORY = 3;

    private static final Logger LOG = LoggerFactory.getLogger(TrainingProgram.class);
    private static final int ORPHANED = 4;

    private final Wire wire;
    private volatile boolean unwanted;

    private TrainingProgram(Wire wire) {
        this.wire = wire;
    }

    public static void main(String[] arguments) {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        // what libraries print is no answer
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        serve(new FileInputStream(FileDescriptor.in), answers, new HereTrainer());
        Runtime.getRuntime().halt(0); // native threads must not hold up an end
    }

    /** Trains once, as it is told. */
    static void serve(InputStream in, OutputStream out, Trainer trainer) {
        Wire wire = new Wire(in, out);
        try {
            if (wire.receive().orElse(null) instanceof Message.Begin begin) {
                TrainingProgram program = new TrainingProgram(wire);
                Thread listener = new Thread(program::listen, "listener");
                listener.setDaemon(true);
                listener.start();
                wire.send(program.answer(begin, trainer));
            }
        } catch (OutOfMemoryError full) {
            LOG.error("out of memory", full);
            Runtime.getRuntime().halt(NO_MEMORY);
        } catch (IOException gone) {
            LOG.error("nobody listens", gone);
            Runtime.getRuntime().halt(ORPHANED);
        }
    }

    private void listen() {
        try {
            while (wire.receive().orElse(null) instanceof Message.Cancel) {
                unwanted = true;
            }
        } catch (IOException gone) {
            LOG.error("nobody speaks", gone);
        }
        Runtime.getRuntime().halt(ORPHANED);
    }

    private Message answer(Message.Begin begin, Trainer trainer) {
        try {
            return new Message.Done(trainer.train(
                    begin.material(),
                    begin.ticket(),
                    begin.resume(),
                    new Told(),
                    step -> tell(new Message.Stepped(step))));
        } catch (CancelledException cancelled) {
            return new Message.Cancelled();
        } catch (SolsticeException known) {
            LOG.info("failed", known);
            return new Message.Failed(known.problem(), known.arguments());
        } catch (RuntimeException fault) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            return new Message.Fault(trace.toString());
        }
    }

    private void tell(Message message) {
        try {
            wire.send(message);
        } catch (IOException gone) {
            LOG.error("nobody listens", gone);
            Runtime.getRuntime().halt(ORPHANED);
        }
    }

    /** Progress as the other program hears it. */
    private final class Told implements Progress {
        @Override
        public void report(String step, double fraction) {
            tell(new Message.Report(null, step, fraction, List.of()));
        }

        @Override
        public void report(Doing step, double fraction, Object... arguments) {
            tell(new Message.Report(step, "", fraction, List.of(arguments)));
        }

        @Override
        public boolean isCancelled() {
            return unwanted;
        }
    }
}
