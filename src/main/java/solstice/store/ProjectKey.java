package solstice.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.jspecify.annotations.Nullable;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * The key of an encrypted project: H2's AES in XTS mode, under a key that is costly to guess.
 *
 * <p>An encrypted file begins with a block of H2's: a mark and a random salt. H2 stretches a passphrase ten times over;
 * what it is given here is already PBKDF2 (HMAC-SHA-512, {@value #ROUNDS} rounds) of the passphrase and that salt, 210,000
 * being what OWASP's Password Storage Cheat Sheet asks for.
 */
final class ProjectKey implements AutoCloseable {
    private static final byte[] MARK = "H2encrypt\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] STORE_MARK = "H:2".getBytes(StandardCharsets.ISO_8859_1);
    private static final int SALT_LENGTH = 8;
    private static final int ROUNDS = 210_000;
    private static final int KEY_BITS = 256;

    /** Keys of the projects that are open, by the file's true name. */
    private static final Map<Path, ProjectKey> IN_USE = new ConcurrentHashMap<>();

    private final byte[] content;

    private ProjectKey(byte[] content) {
        this.content = content;
    }

    /** Whether a project file is encrypted. */
    static boolean isEncrypted(Path file) throws IOException {
        return Arrays.equals(Arrays.copyOf(start(file), MARK.length), MARK);
    }

    /** Begins an encrypted project; whoever has the passphrase may fill it. */
    static void begin(Path file) throws IOException {
        byte[] salt = new byte[SALT_LENGTH];
        new SecureRandom().nextBytes(salt);
        Files.write(
                file,
                ByteBuffer.allocate(FileEncrypt.BLOCK_SIZE).put(MARK).put(salt).array(),
                StandardOpenOption.CREATE_NEW);
    }

    /**
     * The key of an encrypted project.
     *
     * @throws SolsticeException when there is no passphrase, or it is another one
     */
    static ProjectKey of(Path file, @Nullable Passphrase passphrase) throws IOException {
        if (passphrase == null) {
            throw new SolsticeException(Problem.PASSPHRASE_MISSING, file.getFileName());
        }
        byte[] start = start(file);
        ProjectKey key = derive(passphrase, Arrays.copyOfRange(start, MARK.length, MARK.length + SALT_LENGTH));
        if (!key.fits(file)) {
            key.close();
            throw new SolsticeException(Problem.PASSPHRASE_WRONG, file.getFileName());
        }
        return key;
    }

    /** A copy, to be wiped by whoever asks. */
    byte[] copy() {
        return content.clone();
    }

    private static ProjectKey derive(Passphrase passphrase, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(passphrase.letters(), salt, ROUNDS, KEY_BITS);
        try {
            return new ProjectKey(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded());
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java has PBKDF2", absent);
        } finally {
            spec.clearPassword();
        }
    }

    /** Whether what lies behind the first block makes sense under this key; there are two headers, for safety. */
    private boolean fits(Path file) throws IOException {
        try (FileChannel plain = new FileEncrypt(file.toString(), content.clone(), reading(file))) {
            if (plain.size() == 0) {
                return true;
            }
            for (int header = 0; header < 2; header++) {
                ByteBuffer found = ByteBuffer.allocate(STORE_MARK.length);
                plain.read(found, header * (long) FileEncrypt.BLOCK_SIZE);
                if (Arrays.equals(found.array(), STORE_MARK)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static byte[] start(Path file) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(MARK.length + SALT_LENGTH);
        try (FileChannel channel = reading(file)) {
            channel.read(start, 0);
        }
        return start.array();
    }

    private static FileChannel reading(Path file) throws IOException {
        return ProjectChannel.reading(file);
    }

    /** Has H2 read and write a file under this key, until it is closed. */
    void use(Path file) throws IOException {
        IN_USE.put(file.toRealPath(), this);
    }

    /** A file's channel as H2 shall see it. */
    static FileChannel decrypted(Path file, FileChannel channel) {
        return Optional.ofNullable(IN_USE.get(file))
                .<FileChannel>map(key -> key.over(file, channel))
                .orElse(channel);
    }

    /** A channel that writes encrypted, and reads decrypted, what lies in another. */
    FileChannel over(Path file, FileChannel channel) {
        return new FileEncrypt(file.toString(), content.clone(), channel);
    }

    @Override
    public void close() {
        IN_USE.values().removeIf(key -> key == this);
        Arrays.fill(content, (byte) 0);
    }
}
