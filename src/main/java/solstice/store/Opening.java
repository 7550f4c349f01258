package solstice.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** How a project file is opened: for writing where that can be, on a private copy where it cannot. */
final class Opening {
    private static final int SCHEMA = 4;
    private static final String MIGRATIONS = "classpath:solstice/store/migration";
    private static final int COPIES = 5;
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Open for writing in this program: H2 would let a second opener in the same process share it. */
    private static final Set<Path> WRITING = ConcurrentHashMap.newKeySet();

    static {
        SingleFile.register();
    }

    private final Path path;

    Opening(Path path) {
        this.path = path;
    }

    ProjectFile open() {
        if (!takesChanges(path)) {
            return copied(Access.NOT_WRITABLE);
        }
        Path place = place();
        if (!WRITING.add(place)) {
            return copied(Access.OPEN_ELSEWHERE);
        }
        boolean existed = Files.exists(path);
        try {
            JdbcConnectionPool pool = connect(path, "");
            return new ProjectFile(path, Access.WRITABLE, pool, () -> WRITING.remove(place));
        } catch (SQLException | RuntimeException failed) {
            WRITING.remove(place);
            if (StoreFailure.isInUse(failed)) {
                return copied(Access.OPEN_ELSEWHERE);
            }
            if (failed instanceof SolsticeException told) {
                throw told;
            }
            throw existed ? StoreFailure.opening(failed, path) : StoreFailure.writing(failed, path);
        }
    }

    private ProjectFile copied(Access access) {
        for (int left = COPIES; ; left--) {
            Snapshot copy = Snapshot.take(path);
            try {
                JdbcConnectionPool mended = connect(copy.file(), "");
                try {
                    if (!copy.quiet()) {
                        readAll(mended);
                    }
                } finally {
                    mended.dispose();
                }
                JdbcConnectionPool pool = connect(copy.file(), ";ACCESS_MODE_DATA=r");
                copy.remove(); // where the system allows, at once: then nothing can leave it behind
                return new ProjectFile(path, access, pool, copy::remove);
            } catch (SQLException | RuntimeException failed) {
                copy.remove();
                if (failed instanceof SolsticeException told) {
                    throw told;
                }
                if (copy.quiet() || left == 1) {
                    throw StoreFailure.opening(failed, path);
                }
            }
        }
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

    /** Reads every value: a page that was overwritten while it was being copied does not match its checksum. */
    private static void readAll(JdbcConnectionPool pool) {
        Jdbi.create(pool).useHandle(handle -> {
            var tables = handle.createQuery(
                            "select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                    .mapTo(String.class)
                    .list();
            for (String table : tables) {
                handle.createQuery("select * from \"" + table + "\"")
                        .map((row, context) -> readAll(row))
                        .forEach(values -> {});
            }
        });
    }

    private static int readAll(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            if (row.getObject(column) instanceof Blob blob) {
                try (InputStream content = blob.getBinaryStream()) {
                    content.transferTo(OutputStream.nullOutputStream());
                } catch (IOException damaged) {
                    throw new UncheckedIOException(damaged);
                }
            }
        }
        return columns;
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
