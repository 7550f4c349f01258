package solstice.workflow.related;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import solstice.intake.catalogue.FileRole;
import solstice.intake.catalogue.RoleGuess;
import solstice.intake.table.TableFile;
import solstice.task.SolsticeException;

/**
 * What one chosen file seems to be.
 *
 * @param path where it lies
 * @param guess what it tells of, and what says so
 * @param problem why it cannot be read; null where it can
 */
public record FileLook(Path path, RoleGuess guess, @Nullable SolsticeException problem) {
    public FileRole role() {
        return guess.role();
    }

    public String name() {
        return TableFile.nameOf(path);
    }
}
