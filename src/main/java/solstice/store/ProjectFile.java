package solstice.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * One shop's project, kept by H2 in one file.
 *
 * <p>A change is one transaction: whatever ends the program, the file holds all of it or nothing of it.
 */
public final class ProjectFile implements AutoCloseable {
    private static final int SCHEMA = 4;
    private static final String MIGRATIONS = "classpath:solstice/store/migration";

    private final Path path;
    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;

    private ProjectFile(Path path, JdbcConnectionPool pool) {
        this.path = path;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens a project file.
     *
     * @param path the file
     * @param create whether to make an empty project where there is no file
     * @throws SolsticeException when it is missing, damaged, open elsewhere, or from a newer version
     */
    public static ProjectFile open(Path path, boolean create) {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw new SolsticeException(Problem.FILE_IS_FOLDER, path);
        }
        if (!create && !Files.exists(absolute)) {
            throw new SolsticeException(Problem.PROJECT_MISSING, path);
        }
        SingleFile.register();
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:" + SingleFile.SCHEME + ":" + absolute.toString().replace('\\', '/')
                        + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=65536;LAZY_QUERY_EXECUTION=1",
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
            return new ProjectFile(absolute, pool);
        } catch (SQLException refused) {
            pool.dispose();
            throw new SolsticeException(cause(refused), refused, path);
        } catch (FlywayException failed) {
            pool.dispose();
            throw new SolsticeException(Problem.PROJECT_DAMAGED, failed, path);
        } catch (RuntimeException failed) {
            pool.dispose();
            throw failed;
        }
    }

    public Path path() {
        return path;
    }

    public SalesTable sales() {
        return new SalesTable(jdbi);
    }

    public ProductTable products() {
        return new ProductTable(jdbi);
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
        try {
            return new SalesLoad(pool.getConnection());
        } catch (SQLException refused) {
            throw new SolsticeException(cause(refused), refused, path);
        }
    }

    @Override
    public void close() {
        pool.dispose();
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

    private static Problem cause(SQLException refused) {
        return refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? Problem.PROJECT_IN_USE
                : Problem.PROJECT_DAMAGED;
    }
}
