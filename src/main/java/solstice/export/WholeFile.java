package solstice.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A file that appears whole or not at all: it is written as a draft beside its place and then moved there. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes the draft. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path draft) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param file where to, in a folder that is there; replaced if it is there
     * @throws SolsticeException when it cannot be written; an older file is then as it was
     */
    public static void write(Path file, Filling filling) {
        Path place = file.toAbsolutePath();
        Path draft = place.resolveSibling(place.getFileName() + ".part");
        try {
            filling.fill(draft);
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException failed) {
            remove(draft);
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, file);
        } catch (RuntimeException given) {
            remove(draft);
            throw given;
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException held) {
            draft.toFile().deleteOnExit(); // what matters has been said already
        }
    }
}
