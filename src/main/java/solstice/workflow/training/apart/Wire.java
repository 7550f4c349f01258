package solstice.workflow.training.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A stream of messages, each behind a mark, with its length and its CRC-32C.
 *
 * <p>What a native library prints in between is passed over: the reader looks for the next mark. Sending is safe from
 * any thread; receiving is one thread's work.
 */
final class Wire {
    private static final long MARK = 0x1b534f4c57495245L;
    private static final int LONGEST = 1 << 30;
    private static final int BUFFER = 1 << 16;
    private static final int MOST_NOISE = 1 << 24;

    private final DataInputStream in;
    private final DataOutputStream out;

    Wire(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    }

    synchronized void send(Message message) throws IOException {
        byte[] letter = Letter.write(message);
        out.writeLong(MARK);
        out.writeInt(letter.length);
        out.write(letter);
        out.writeLong(checksum(letter));
        out.flush();
    }

    /**
     * Waits for the next message.
     *
     * @return empty at the end, also where it comes in the middle of a message
     * @throws IOException when what comes is no message, or a changed one
     */
    Optional<Message> receive() throws IOException {
        try {
            long seen = in.readLong();
            for (int noise = 0; seen != MARK; noise++) {
                if (noise > MOST_NOISE) {
                    throw new IOException("nothing but noise");
                }
                seen = seen << 8 | in.readUnsignedByte();
            }
            int length = in.readInt();
            if (length < 1 || length > LONGEST) {
                throw new IOException("a message of " + length + " bytes");
            }
            byte[] letter = in.readNBytes(length);
            if (in.readLong() != checksum(letter)) {
                throw new IOException("a message was changed on its way");
            }
            return Optional.of(Letter.read(letter));
        } catch (EOFException over) {
            return Optional.empty();
        }
    }

    private static long checksum(byte[] letter) {
        CRC32C checksum = new CRC32C();
        checksum.update(letter);
        return checksum.getValue();
    }
}
