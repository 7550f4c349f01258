package solstice.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;

/** A disk for projects with room for so many bytes more. Public because H2 makes its instances by reflection. */
public final class FullDisk extends SingleFile {
    private static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    /** Lets projects opened from now on fill the disk with so many bytes written. */
    public static void leave(long bytes) {
        new Opening(Path.of("none"), null); // its own file system is in place before this one takes over
        FilePath.register(new FullDisk());
        ROOM.set(bytes);
    }

    /** Frees the disk. */
    public static void free() {
        ROOM.set(Long.MAX_VALUE);
    }

    /** How many bytes fit on the disk still. */
    public static long room() {
        return ROOM.get();
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Limited(super.open(mode));
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    private static final class Limited extends OverChannel {
        Limited(FileChannel base) {
            super(base);
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (ROOM.addAndGet(-source.remaining()) < 0) {
                ROOM.set(0);
                throw new IOException("No space left on device");
            }
            return super.write(source, position);
        }
    }
}
