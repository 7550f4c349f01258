package solstice.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import solstice.store.almanac.AlmanacTable;
import solstice.store.common.SettingTable;
import solstice.store.facts.CatalogueTable;
import solstice.store.facts.CustomerTable;
import solstice.store.facts.FeedbackTable;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * One shop's project, kept by H2 in one file.
 *
 * <p>A change is one transaction: whatever ends the program, the file holds all of it or nothing of it. One opener may
 * write; those who come after it read a private copy of the last committed state, and so does everybody where the file
 * takes no changes.
 */
public final class ProjectFile implements AutoCloseable {
    private final Path path;
    private final Access access;
    private final Instant asOf = Instant.now();
    private final @Nullable ProjectKey key;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;
    private final Runnable whenClosed;
    private final AtomicBoolean closed = new AtomicBoolean();

    ProjectFile(Path path, Access access, @Nullable ProjectKey key, JdbcConnectionPool pool, Runnable whenClosed) {
        this.path = path;
        this.access = access;
        this.key = key;
        this.pool = pool;
        this.whenClosed = whenClosed;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens a project file; for reading only, where it is open elsewhere or takes no changes.
     *
     * @param path the file
     * @param create whether to make an empty project where there is no file
     * @throws SolsticeException when it is missing, damaged, or from a newer version
     */
    public static ProjectFile open(Path path, boolean create) {
        return open(path, create, null);
    }

    /**
     * As the other, for a project that may be encrypted.
     *
     * @param passphrase opens an encrypted project, and makes a new one an encrypted one; nothing to a plain project
     */
    public static ProjectFile open(Path path, boolean create, @Nullable Passphrase passphrase) {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw new SolsticeException(Problem.FILE_IS_FOLDER, path);
        }
        if (!create && !Files.exists(absolute)) {
            throw new SolsticeException(Problem.PROJECT_MISSING, path);
        }
        return new Opening(absolute, passphrase).open();
    }

    /** The key of an encrypted project; to be wiped after use. */
    public Optional<byte[]> key() {
        return Optional.ofNullable(key).map(ProjectKey::copy);
    }

    public Path path() {
        return path;
    }

    /**
     * Whether a file is an encrypted project.
     *
     * @throws SolsticeException when it cannot be read
     */
    public static boolean isEncrypted(Path path) {
        try {
            return Files.isRegularFile(path) && ProjectKey.isEncrypted(path);
        } catch (IOException failed) {
            throw StoreFailure.opening(failed, path);
        }
    }

    /** Whether it may be changed, and if not, why. */
    public Access access() {
        return access;
    }

    /** The moment whose state is seen by those who may only read. */
    public Instant asOf() {
        return asOf;
    }

    public SalesTable sales() {
        return new SalesTable(jdbi);
    }

    public ProductTable products() {
        return new ProductTable(jdbi);
    }

    public CatalogueTable catalogue() {
        return new CatalogueTable(jdbi);
    }

    public CustomerTable customers() {
        return new CustomerTable(jdbi);
    }

    public FeedbackTable feedback() {
        return new FeedbackTable(jdbi);
    }

    public AlmanacTable almanac() {
        return new AlmanacTable(jdbi);
    }

    public WeeklyTable weeks() {
        return new WeeklyTable(jdbi);
    }

    public SettingTable settings() {
        return new SettingTable(jdbi);
    }

    public ModelShelf models() {
        return new ModelShelf(jdbi);
    }

    /** Begins an import: nothing of it is seen by others until it is committed. */
    public SalesLoad beginLoad() {
        requireWritable();
        try {
            return new SalesLoad(path, pool.getConnection());
        } catch (SQLException refused) {
            throw StoreFailure.writing(refused, path);
        }
    }

    /**
     * Does nothing where the project may be changed.
     *
     * @throws SolsticeException where it may not
     */
    public void requireWritable() {
        if (access != Access.WRITABLE) {
            throw new SolsticeException(Problem.PROJECT_READ_ONLY, path);
        }
    }

    /** Reads every value, so that a torn page shows. */
    void readAll() {
        WholeReading.of(jdbi);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            pool.dispose();
            whenClosed.run();
        }
    }
}
