package solstice.workflow.training;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import solstice.recommender.TrainingStep;
import solstice.recommender.neural.Checkpoints;
import solstice.store.TrainingFile;
import solstice.workflow.Project;

/** What a training has learned so far, kept beside its project after every pass and every {@value #SECONDS} seconds. */
final class KeptTraining implements Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(KeptTraining.class);
    private static final int SECONDS = 20;
    private static final int LONGEST_LABEL = 10_000;
    private final TrainingFile file;
    private final Ticket ticket;
    private long last = System.nanoTime();

    KeptTraining(TrainingFile file, Ticket ticket) {
        this.file = file;
        this.ticket = ticket;
    }

    /** What is written before the state: whose it is, and how far it came. */
    private record Label(Ticket ticket, TrainingStep at) {}

    /** What a training has left beside a project: which one, and how far it came. */
    static Optional<BrokenTraining> left(Project project) {
        return project.trainingFile()
                .read()
                .flatMap(KeptTraining::label)
                .map(label -> new BrokenTraining(label.ticket, label.at));
    }

    @Override
    public Optional<byte[]> begun() {
        return file.read()
                .filter(whole -> label(whole).map(Label::ticket).equals(Optional.of(ticket)))
                .map(KeptTraining::state);
    }

    private static Optional<Label> label(byte[] whole) {
        if (whole.length < Integer.BYTES) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(whole).getInt();
        if (length < 0 || length > LONGEST_LABEL || length > whole.length - Integer.BYTES) {
            return Optional.empty();
        }
        try {
            Label label = CardText.GSON.fromJson(
                    new String(whole, Integer.BYTES, length, StandardCharsets.UTF_8), Label.class);
            return Optional.of(label);
        } catch (JsonParseException | DateTimeException damaged) {
            LOG.warn("what a training left cannot be read", damaged);
            return Optional.empty();
        }
    }

    private static byte[] state(byte[] whole) {
        return Arrays.copyOfRange(whole, Integer.BYTES + ByteBuffer.wrap(whole).getInt(), whole.length);
    }

    @Override
    public boolean isDue() {
        return System.nanoTime() - last > Duration.ofSeconds(SECONDS).toNanos();
    }

    /** Keeps a state; where that cannot be, the training goes on without. */
    @Override
    public void keep(byte[] state, TrainingStep at) {
        byte[] label = CardText.GSON.toJson(new Label(ticket, at)).getBytes(StandardCharsets.UTF_8);
        ByteBuffer whole = ByteBuffer.allocate(Integer.BYTES + label.length + state.length);
        try {
            file.write(whole.putInt(label.length).put(label).put(state).array());
        } catch (IOException refused) {
            LOG.warn("what was learned so far cannot be kept: {}", refused.toString());
        }
        last = System.nanoTime();
    }

    void forget() {
        file.remove();
    }
}
