package solstice.workflow;

import java.nio.file.Path;
import java.util.List;
import solstice.retail.Almanac;
import solstice.retail.Product;
import solstice.retail.SalesHistory;

/**
 * An open project: one shop's sales, surroundings and models in one file.
 *
 * <p>Opened once and handed to the pieces of work. Reads are cached until the next import. Safe for use from several
 * threads.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Project implements AutoCloseable {
    private final Path file;

    private Project(Path file) {
        this.file = file;
    }

    /** Opens a project, making an empty one where there is no file yet. */
    public static Project openOrCreate(Path file) {
        return new Project(file);
    }

    /** Opens a project that must exist. */
    public static Project open(Path file) {
        return new Project(file);
    }

    public Path file() {
        return file;
    }

    /** All clean product sales. Empty before the first import. */
    public SalesHistory history() {
        throw new UnsupportedOperationException();
    }

    /** Weather and marked days. */
    public Almanac almanac() {
        throw new UnsupportedOperationException();
    }

    /** Products in the order of {@code history().products()}, with titles and families. */
    public List<Product> products() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
