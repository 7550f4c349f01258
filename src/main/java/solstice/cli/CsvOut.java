package solstice.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A CSV file that appears whole or not at all. */
final class CsvOut {
    private CsvOut() {}

    /** Writes a file through a draft beside it. */
    static void write(Path file, Consumer<CsvWriter> rows) {
        Path absolute = file.toAbsolutePath();
        Path draft = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            Path folder = absolute.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (CsvWriter csv = CsvWriter.builder().build(draft)) {
                rows.accept(csv);
            }
            Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, file);
        }
    }
}
