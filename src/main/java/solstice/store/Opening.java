package solstice.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** How a project file is opened: for writing where that can be, on a private copy where it cannot. */
final class Opening {
    private static final int SCHEMA = 5;
    private static final String MIGRATIONS = "classpath:solstice/store/migration";
    private static final int COPIES = 5;

    /** H2 would write large intermediate results to temporary files, which nobody encrypts. */
    private static final String IN_MEMORY = ";MAX_MEMORY_ROWS=" + Integer.MAX_VALUE;

    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Open for writing in this program: H2 would let a second opener in the same process share it. */
    private static final Set<Path> WRITING = ConcurrentHashMap.newKeySet();

    static {
        SingleFile.register();
    }

    private final Path path;
    private final @Nullable Passphrase passphrase;
    private @Nullable ProjectKey key;

    /** Of a file, which need not be there yet; the passphrase is asked for where it is encrypted. */
    Opening(Path path, @Nullable Passphrase passphrase) {
        this.path = path;
        this.passphrase = passphrase;
    }

    ProjectFile open() {
        try {
            return takesChanges(path) ? written() : copied(Access.NOT_WRITABLE);
        } catch (RuntimeException failed) {
            forgetKey();
            throw failed;
        }
    }

    private ProjectFile written() {
        Path place = place();
        if (!WRITING.add(place)) {
            return copied(Access.OPEN_ELSEWHERE);
        }
        boolean existed = Files.exists(path);
        try {
            if (!existed && passphrase != null) {
                ProjectKey.begin(path);
            }
            return connected(path, "", Access.WRITABLE, () -> {
                forgetKey();
                WRITING.remove(place);
            });
        } catch (IOException | SQLException | RuntimeException failed) {
            WRITING.remove(place);
            if (StoreFailure.isInUse(failed)) {
                return copied(Access.OPEN_ELSEWHERE);
            }
            throw existed ? StoreFailure.opening(failed, path) : StoreFailure.writing(failed, path);
        }
    }

    private void forgetKey() {
        if (key != null) {
            key.close();
        }
    }

    private ProjectFile copied(Access access) {
        for (int left = COPIES; ; left--) {
            Snapshot copy = Snapshot.take(path);
            try {
                try (ProjectFile mended = connected(copy.file(), "", access, () -> {})) {
                    if (!copy.quiet()) {
                        mended.readAll();
                    }
                }
                ProjectFile opened = connected(copy.file(), ";ACCESS_MODE_DATA=r", access, () -> {
                    forgetKey();
                    copy.remove();
                });
                copy.remove(); // where the system allows, at once: then nothing can leave it behind
                return opened;
            } catch (IOException | SQLException | RuntimeException failed) {
                copy.remove();
                if (copy.quiet() || left == 1 || failed instanceof SolsticeException) {
                    throw StoreFailure.opening(failed, path);
                }
            }
        }
    }

    private ProjectFile connected(Path file, String more, Access access, Runnable whenClosed)
            throws IOException, SQLException {
        if (!Files.exists(file) || !ProjectKey.isEncrypted(file)) {
            return new ProjectFile(path, access, null, connect(file, more), whenClosed);
        }
        if (key == null) {
            key = ProjectKey.of(file, passphrase); // takes its time, so once for the file and its copies
        }
        key.use(file);
        return new ProjectFile(path, access, key, connect(file, more + IN_MEMORY), whenClosed);
    }

    /** Opens the database, bringing it up to this version's form. */
    private JdbcConnectionPool connect(Path file, String more) throws SQLException {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:" + SingleFile.SCHEME + ":" + file.toString().replace('\\', '/')
                        + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536;LAZY_QUERY_EXECUTION=1" + more,
                "sa",
                "");
        try {
            int version = schemaVersion(pool);
            if (version > SCHEMA) {
                throw new SolsticeException(Problem.PROJECT_NEWER, path);
            }
            if (version < SCHEMA) {
                Flyway.configure().dataSource(pool).locations(MIGRATIONS).load().migrate();
            }
            return pool;
        } catch (SQLException | RuntimeException failed) {
            pool.dispose();
            throw failed;
        }
    }

    private static int schemaVersion(JdbcConnectionPool pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement();
                var known = statement.executeQuery("select count(*) from information_schema.tables"
                        + " where table_name = 'flyway_schema_history'")) {
            known.next();
            if (known.getInt(1) == 0) {
                return 0;
            }
            try (var version = statement.executeQuery(
                    "select max(cast(\"version\" as int)) from \"flyway_schema_history\" where \"success\"")) {
                version.next();
                return version.getInt(1);
            }
        }
    }

    /** Whether the file may be written to; a file without any permission to write is meant to stay as it is. */
    private static boolean takesChanges(Path path) {
        if (!Files.exists(path)) {
            return true;
        }
        try {
            PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            boolean allowed = posix == null
                    || posix.readAttributes().permissions().stream().anyMatch(WRITE::contains);
            return allowed && Files.isWritable(path);
        } catch (IOException unknown) {
            return Files.isWritable(path);
        }
    }

    /** The file under its one true name, whatever links lead to it. */
    private Path place() {
        try {
            Path folder = path.getParent();
            return Files.exists(path) || folder == null
                    ? path.toRealPath()
                    : folder.toRealPath().resolve(path.getFileName());
        } catch (IOException unknown) {
            return path;
        }
    }
}
