package solstice.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * A private copy of a project that somebody else may be writing to.
 *
 * @param file the copy, which only this user can read
 * @param quiet whether nothing was written to the project while it was copied
 */
record Snapshot(Path file, boolean quiet) {
    private static final int PART = 1 << 20;
    private static final int TRIES = 20;
    private static final long MILLIS_BETWEEN = 25;

    /** Copies a project, if it can be had in a moment in which nobody writes. */
    static Snapshot take(Path project) {
        try {
            Path copy = Files.createTempFile("solstice-", ".solstice"); // POSIX systems: 0600, by contract
            copy.toFile().deleteOnExit();
            boolean quiet = false;
            for (int left = TRIES; left > 0 && !quiet; left--) {
                Stamp before = Stamp.of(project);
                copy(project, copy);
                quiet = before.equals(Stamp.of(project));
                if (!quiet) {
                    Thread.sleep(MILLIS_BETWEEN);
                }
            }
            return new Snapshot(copy, quiet);
        } catch (IOException failed) {
            throw StoreFailure.opening(failed, project);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new SolsticeException(Problem.PROJECT_IN_USE, ended, project);
        }
    }

    private static void copy(Path project, Path copy) throws IOException {
        try (FileChannel in = ProjectChannel.reading(project)) {
            copy(in, copy);
        }
    }

    private static void copy(FileChannel in, Path copy) throws IOException {
        try (FileChannel out = FileChannel.open(copy, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer part = ByteBuffer.allocate(PART);
            long done = 0;
            while (in.read(part, done) > 0) {
                done += part.flip().remaining();
                while (part.hasRemaining()) {
                    out.write(part);
                }
                part.clear();
            }
        }
    }

    /** Removes the copy; where the system keeps open files, it goes when the program ends. */
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            file.toFile().deleteOnExit();
        }
    }

    private record Stamp(long size, FileTime written) {
        static Stamp of(Path project) throws IOException {
            BasicFileAttributes now = Files.readAttributes(project, BasicFileAttributes.class);
            return new Stamp(now.size(), now.lastModifiedTime());
        }
    }
}
