package solstice.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a training under way has learned so far, in a file beside the project; gone once the training has ended.
 *
 * <p>It is there whole or not at all: written under another name, forced to the disk, then renamed. Beside an encrypted
 * project it is encrypted too (AES-256-GCM, under a key derived from the project's); beside a plain one it carries a
 * checksum.
 */
public final class TrainingFile {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingFile.class);
    private static final byte[] PLAIN = "SOLCKPT1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SEALED = "SOLCKPTS".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PURPOSE = "solstice training".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final byte @Nullable [] key;

    private TrainingFile(Path file, byte @Nullable [] key) {
        this.file = file;
        this.key = key;
    }

    /**
     * Beside a project; nothing is read or written yet.
     *
     * @param key the project's, where that is encrypted
     */
    public static TrainingFile beside(Path project, byte @Nullable [] key) {
        return new TrainingFile(
                project.resolveSibling(project.getFileName() + ".training"), key == null ? null : derived(key));
    }

    /** The same file for another program, by what {@link #path} and {@link #seal} give here. */
    public static TrainingFile at(Path file, byte @Nullable [] seal) {
        return new TrainingFile(file, seal == null ? null : seal.clone());
    }

    /** What it is encrypted under, which is no use for opening the project; empty where it is not. */
    public Optional<byte[]> seal() {
        return Optional.ofNullable(key).map(byte[]::clone);
    }

    public Path path() {
        return file;
    }

    private static byte[] derived(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(PURPOSE);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java has HMAC", absent);
        }
    }

    /** Puts a content in place of the one before. */
    public void write(byte[] content) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (ByteBuffer part : key == null ? plain(content) : sealed(content, key)) {
                while (part.hasRemaining()) {
                    out.write(part);
                }
            }
            out.force(true);
        }
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onSomeShares) {
            LOG.debug("no atomic rename here", onSomeShares);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ByteBuffer[] plain(byte[] content) {
        return new ByteBuffer[] {
            ByteBuffer.wrap(PLAIN),
            ByteBuffer.allocate(Long.BYTES).putLong(checksum(content)).flip(),
            ByteBuffer.wrap(content)
        };
    }

    private static ByteBuffer[] sealed(byte[] content, byte[] key) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(content);
            return new ByteBuffer[] {ByteBuffer.wrap(SEALED), ByteBuffer.wrap(nonce), ByteBuffer.wrap(sealed)};
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java has AES-GCM", absent);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static long checksum(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return checksum.getValue();
    }

    /** The content; empty where there is none, or it is damaged, or not this project's. */
    public Optional<byte[]> read() {
        try {
            return Files.isRegularFile(file) ? opened(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | GeneralSecurityException unreadable) {
            LOG.warn("{} cannot be read: {}", file, unreadable.toString());
            return Optional.empty();
        }
    }

    private Optional<byte[]> opened(byte[] whole) throws GeneralSecurityException {
        if (key != null && starts(whole, SEALED)) {
            int start = SEALED.length + NONCE;
            byte[] nonce = Arrays.copyOfRange(whole, SEALED.length, start);
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(whole, start, Math.max(0, whole.length - start)));
        }
        int start = PLAIN.length + Long.BYTES;
        if (key != null || !starts(whole, PLAIN) || whole.length < start) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(whole, start, whole.length);
        return ByteBuffer.wrap(whole).getLong(PLAIN.length) == checksum(content)
                ? Optional.of(content)
                : Optional.empty();
    }

    private static boolean starts(byte[] whole, byte[] mark) {
        return whole.length >= mark.length && Arrays.equals(whole, 0, mark.length, mark, 0, mark.length);
    }

    /** Takes it away, and what an interrupted writing has left. */
    public void remove() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".new"));
        } catch (IOException held) {
            LOG.warn("{} cannot be removed: {}", file, held.toString());
        }
    }
}
