package solstice.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * Encrypts a project or takes its encryption away.
 *
 * <p>The new file is written beside the old one, read from end to end, and only then given its name, in one step: at
 * every moment one whole project lies there.
 */
public final class Rewriting {
    private static final int PART = 1 << 20;

    private Rewriting() {}

    /**
     * Writes a project anew.
     *
     * @param now opens it as it is; null where it is not encrypted
     * @param then opens it afterwards; null where it shall not be encrypted
     * @throws SolsticeException when it is open elsewhere, the passphrase is another, or the disk is full; it is then
     *     as it was
     */
    public static void rewrite(Path project, @Nullable Passphrase now, @Nullable Passphrase then) {
        try (ProjectFile whole = ProjectFile.open(project, false, now)) {
            whole.requireWritable(); // and mended, should the last to write have been killed
        }
        Path fresh = project.toAbsolutePath().resolveSibling("." + project.getFileName() + ".new");
        try (ProjectChannel held = new ProjectChannel(
                project.toRealPath(), FileChannel.open(project, StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            if (held.tryLock() == null) {
                throw new SolsticeException(Problem.PROJECT_IN_USE, project);
            }
            Files.deleteIfExists(fresh);
            copy(project, now, held, fresh, then);
            try (ProjectFile check = ProjectFile.open(fresh, false, then)) {
                check.readAll();
            }
            keepPermissions(project, fresh);
            Files.move(
                    fresh, project.toRealPath(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw StoreFailure.writing(failed, project);
        } finally {
            remove(fresh);
        }
    }

    private static void copy(
            Path project, @Nullable Passphrase now, FileChannel held, Path fresh, @Nullable Passphrase then)
            throws IOException {
        if (then == null) {
            Files.createFile(fresh);
        } else {
            ProjectKey.begin(fresh);
        }
        try (ProjectKey old = now == null ? null : ProjectKey.of(project, now);
                ProjectKey next = then == null ? null : ProjectKey.of(fresh, then);
                FileChannel out = FileChannel.open(fresh, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            copy(old == null ? held : old.over(project, held), next == null ? out : next.over(fresh, out));
            out.force(true);
        }
    }

    /** Whole parts at a time, as the cipher wants them; a project's length is a multiple of its blocks. */
    private static void copy(FileChannel in, FileChannel out) throws IOException {
        long size = in.size();
        for (long done = 0; done < size; ) {
            ByteBuffer part = ByteBuffer.allocate((int) Math.min(PART, size - done));
            long start = done;
            while (part.hasRemaining()) {
                int count = in.read(part, start + part.position());
                if (count < 0) {
                    throw new IOException("the project became shorter while it was read");
                }
            }
            out.write(part.flip(), done);
            done += part.limit();
        }
    }

    private static void keepPermissions(Path project, Path fresh) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(project, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(fresh, old.readAttributes().permissions());
        }
    }

    private static void remove(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException held) {
            fresh.toFile().deleteOnExit();
        }
    }
}
