package solstice.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A project's bytes, with a lock that keeps a second writer out and lets readers copy them.
 *
 * <p>H2 locks the whole file. Windows holds such a lock against readers too, so that a second window could not even
 * take a copy. Here the lock lies on a single byte far behind the end, which no reader ever comes to. The system
 * takes it back when the program ends in whatever way, so no lock outlives a crash.
 */
final class ProjectChannel extends OverChannel {
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** The channels through which this program holds projects, by the file's true name. */
    private static final Map<Path, ProjectChannel> HELD = new ConcurrentHashMap<>();

    private final Path file;

    private final boolean own;

    /** Over a file's bytes, which are let go with it. */
    ProjectChannel(Path file, FileChannel base) {
        this(file, base, true);
    }

    private ProjectChannel(Path file, FileChannel base, boolean own) {
        super(base);
        this.file = file;
        this.own = own;
    }

    /**
     * A channel to read a project through, to be closed by the caller.
     *
     * <p>Where this program holds the project already, it reads through the channel that has the lock: on POSIX
     * systems, closing any other channel to the file would give that lock up.
     */
    static FileChannel reading(Path file) throws IOException {
        ProjectChannel held = HELD.get(file.toRealPath());
        return held == null
                ? FileChannel.open(file, StandardOpenOption.READ)
                : new ProjectChannel(file, held.base(), false);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        FileLock lock = base().tryLock(LOCKED_BYTE, 1, shared);
        if (lock != null && !shared) {
            HELD.put(file, this);
        }
        return lock;
    }

    @Override
    protected void implCloseChannel() throws IOException {
        HELD.remove(file, this);
        if (own) {
            super.implCloseChannel();
        }
    }
}
