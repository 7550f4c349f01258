package solstice.workflow.models;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.Arrays;
import solstice.export.WholeFile;
import solstice.recommender.ModelCard;
import solstice.workflow.training.CardText;

/**
 * A model in a file of its own: the mark {@code SOLMODEL}, the version, the card as JSON and the model in its own
 * format, each with its length before it, and the SHA-256 of all of that.
 *
 * <p>Nothing is trusted when it is read. The digest tells damage, not intent: whoever can make a file can make its
 * digest, so the model's own format checks every length and number again.
 *
 * @param content the model in its own format
 */
record ModelFile(ModelCard card, byte[] content) {
    private static final byte[] MARK = "SOLMODEL".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int DIGEST = 32;
    private static final int LONGEST_CARD = 1 << 20;
    private static final int LONGEST_MODEL = 1 << 30;
    private static final int FIXED = 8 + 3 * Integer.BYTES + DIGEST;

    byte[] toBytes() {
        byte[] text = CardText.of(card).getBytes(StandardCharsets.UTF_8);
        ByteBuffer whole = ByteBuffer.allocate(FIXED + text.length + content.length);
        whole.put(MARK).putInt(VERSION);
        whole.putInt(text.length).put(text);
        whole.putInt(content.length).put(content);
        return whole.put(digest(whole.array(), whole.position())).array();
    }

    /** Writes the file, whole or not at all. */
    void write(Path file) {
        WholeFile.write(file, draft -> Files.write(draft, toBytes()));
    }

    /**
     * Reads a file.
     *
     * @throws IOException saying why, if it is no model, or not all of one, or one that was changed
     */
    static ModelFile read(Path file) throws IOException {
        long size = Files.size(file);
        demand(size >= FIXED && size <= (long) FIXED + LONGEST_CARD + LONGEST_MODEL, "its size is " + size + " bytes");
        return of(Files.readAllBytes(file));
    }

    static ModelFile of(byte[] whole) throws IOException {
        demand(whole.length >= FIXED, "it breaks off");
        ByteBuffer in = ByteBuffer.wrap(whole);
        byte[] mark = new byte[MARK.length];
        in.get(mark);
        demand(Arrays.equals(mark, MARK), "it does not begin as a model of Solstice does");
        int version = in.getInt();
        demand(version == VERSION, "it is of version " + version + ", and " + VERSION + " is known here");
        byte[] text = block(in, LONGEST_CARD);
        byte[] content = block(in, LONGEST_MODEL);
        demand(in.remaining() == DIGEST, "it goes on after its end");
        byte[] digest = Arrays.copyOfRange(whole, whole.length - DIGEST, whole.length);
        demand(MessageDigest.isEqual(digest, digest(whole, whole.length - DIGEST)), "its checksum is another");
        try {
            return new ModelFile(CardText.read(new String(text, StandardCharsets.UTF_8)), content);
        } catch (JsonParseException | DateTimeException unreadable) {
            throw new IOException("its card cannot be read", unreadable);
        }
    }

    private static byte[] block(ByteBuffer in, int longest) throws IOException {
        demand(in.remaining() >= Integer.BYTES, "it breaks off");
        int length = in.getInt();
        demand(length >= 0 && length <= longest && length <= in.remaining(), "it breaks off");
        byte[] block = new byte[length];
        in.get(block);
        return block;
    }

    private static byte[] digest(byte[] whole, int end) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(whole, 0, end);
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void demand(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}
