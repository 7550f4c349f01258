package solstice.workflow.training.apart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import solstice.recommender.TrainingStep;
import solstice.recommender.neural.Workshop;
import solstice.task.Doing;
import solstice.task.Problem;
import solstice.workflow.training.Ticket;
import solstice.workflow.training.Trained;
import solstice.workflow.training.TrainingRequest;

/** Messages as bytes: field by field, each text and list with its length before it. */
final class Letter {
    private static final int MOST_ARGUMENTS = 100;

    private Letter() {}

    /** The bytes of a message, its kind first. */
    static byte[] write(Message message) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (message instanceof Message.Begin begin) {
                out.writeByte('B');
                Cargo.write(begin.material(), out);
                ticket(begin.ticket(), out);
                out.writeBoolean(begin.resume());
            } else if (message instanceof Message.Cancel) {
                out.writeByte('X');
            } else if (message instanceof Message.Report report) {
                out.writeByte('R');
                text(report.doing() == null ? "" : report.doing().name(), out);
                text(report.words(), out);
                out.writeDouble(report.fraction());
                arguments(report.arguments(), out);
            } else {
                answer(message, out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void answer(Message message, DataOutputStream out) throws IOException {
        if (message instanceof Message.Stepped stepped) {
            out.writeByte('S');
            step(stepped.step(), out);
        } else if (message instanceof Message.Done done) {
            out.writeByte('D');
            piece(done.trained().piece(), out);
            text(done.trained().device(), out);
        } else if (message instanceof Message.Failed failed) {
            out.writeByte('P');
            text(failed.problem().name(), out);
            arguments(failed.arguments(), out);
        } else if (message instanceof Message.Fault fault) {
            out.writeByte('F');
            text(fault.trace(), out);
        } else {
            out.writeByte('C');
        }
    }

    /**
     * Reads a message.
     *
     * @throws IOException when the bytes are not those of one
     */
    static Message read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int kind = in.readUnsignedByte();
            Message message = switch (kind) {
                case 'B' -> new Message.Begin(Cargo.read(in), ticket(in), in.readBoolean());
                case 'X' -> new Message.Cancel();
                case 'R' -> new Message.Report(doing(text(in)), text(in), in.readDouble(), arguments(in));
                case 'S' -> new Message.Stepped(step(in));
                case 'D' -> new Message.Done(new Trained(piece(in), text(in)));
                case 'P' -> new Message.Failed(Problem.valueOf(text(in)), arguments(in));
                case 'F' -> new Message.Fault(text(in));
                case 'C' -> new Message.Cancelled();
                default -> throw new IOException("no such message: " + kind);
            };
            if (in.available() > 0) {
                throw new IOException("a message goes on after its end");
            }
            return message;
        } catch (IllegalArgumentException unknown) {
            throw new IOException("a message of another version", unknown);
        }
    }

    private static @Nullable Doing doing(String name) {
        return name.isEmpty() ? null : Doing.valueOf(name);
    }

    private static void ticket(Ticket ticket, DataOutputStream out) throws IOException {
        out.writeLong(ticket.asOf().toEpochDay());
        out.writeInt(ticket.epochs());
        out.writeLong(ticket.seed());
        text(ticket.device().name(), out);
        text(ticket.sales(), out);
        text(ticket.surroundings(), out);
    }

    private static Ticket ticket(DataInputStream in) throws IOException {
        return new Ticket(
                LocalDate.ofEpochDay(in.readLong()),
                in.readInt(),
                in.readLong(),
                TrainingRequest.Device.valueOf(text(in)),
                text(in),
                text(in));
    }

    private static void step(TrainingStep step, DataOutputStream out) throws IOException {
        out.writeInt(step.epoch());
        out.writeInt(step.epochs());
        out.writeInt(step.step());
        out.writeInt(step.steps());
        out.writeDouble(step.loss());
        out.writeDouble(step.validationNdcg());
        out.writeDouble(step.examplesPerSecond());
        out.writeDouble(step.secondsLeft());
    }

    private static TrainingStep step(DataInputStream in) throws IOException {
        return new TrainingStep(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble());
    }

    private static void piece(Workshop.Piece piece, DataOutputStream out) throws IOException {
        block(piece.content(), out);
        out.writeLong(piece.parameters());
        out.writeInt(piece.epochs());
        out.writeDouble(piece.loss());
        out.writeDouble(piece.validationNdcg());
        out.writeBoolean(piece.cancelled());
    }

    private static Workshop.Piece piece(DataInputStream in) throws IOException {
        return new Workshop.Piece(
                block(in), in.readLong(), in.readInt(), in.readDouble(), in.readDouble(), in.readBoolean());
    }

    static void text(String text, DataOutputStream out) throws IOException {
        block(text.getBytes(StandardCharsets.UTF_8), out);
    }

    static String text(DataInputStream in) throws IOException {
        return new String(block(in), StandardCharsets.UTF_8);
    }

    static void block(byte[] block, DataOutputStream out) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }

    static byte[] block(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a message breaks off");
        }
        return in.readNBytes(length);
    }

    private static void arguments(List<Object> arguments, DataOutputStream out) throws IOException {
        out.writeByte(arguments.size());
        for (Object argument : arguments) {
            if (argument instanceof Double || argument instanceof Float) {
                out.writeByte('d');
                out.writeDouble(((Number) argument).doubleValue());
            } else if (argument instanceof Number number) {
                out.writeByte('l');
                out.writeLong(number.longValue());
            } else if (argument instanceof LocalDate day) {
                out.writeByte('y');
                out.writeLong(day.toEpochDay());
            } else {
                out.writeByte('t');
                text(String.valueOf(argument), out);
            }
        }
    }

    private static List<Object> arguments(DataInputStream in) throws IOException {
        List<Object> arguments = new ArrayList<>();
        int count = in.readUnsignedByte();
        if (count > MOST_ARGUMENTS) {
            throw new IOException("too many arguments: " + count);
        }
        for (int i = 0; i < count; i++) {
            int kind = in.readUnsignedByte();
            arguments.add(
                    switch (kind) {
                        case 'd' -> in.readDouble();
                        case 'l' -> in.readLong();
                        case 'y' -> LocalDate.ofEpochDay(in.readLong());
                        case 't' -> text(in);
                        default -> throw new IOException("no such argument: " + kind);
                    });
        }
        return arguments;
    }
}
