package solstice.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import solstice.store.Passphrase;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** The passphrase of an encrypted project: from a file or the environment, never where other users could list it. */
final class PassphraseOption {
    private static final String VARIABLE = "SOLSTICE_PASSPHRASE";

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "Its first line opens an encrypted project (default: the variable SOLSTICE_PASSPHRASE).")
    private @Nullable Path file;

    /** The passphrase, or null where none was given; to be closed. */
    @Nullable
    Passphrase given() {
        return of(file, System.getenv());
    }

    /** The passphrase, for work that cannot do without; to be closed. */
    Passphrase required(Path project) {
        Passphrase given = given();
        if (given == null) {
            throw new SolsticeException(Problem.PASSPHRASE_MISSING, project.getFileName());
        }
        return given;
    }

    static @Nullable Passphrase of(@Nullable Path file, Map<String, String> environment) {
        if (file != null) {
            return of(file);
        }
        String variable = environment.get(VARIABLE);
        return variable == null || variable.isEmpty() ? null : new Passphrase(variable.toCharArray());
    }

    private static @Nullable Passphrase of(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer letters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            int end = 0;
            while (end < letters.length() && letters.charAt(end) != '\n' && letters.charAt(end) != '\r') {
                end++;
            }
            char[] line = new char[end];
            letters.get(line);
            Arrays.fill(letters.array(), '\0');
            return end == 0 ? null : new Passphrase(line);
        } catch (IOException missing) {
            throw new SolsticeException(Problem.FILE_MISSING, missing, file);
        }
    }
}
