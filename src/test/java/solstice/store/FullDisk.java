package solstice.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.jspecify.annotations.Nullable;

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
    private static final class Limited extends FileBaseDefault {
        private final FileChannel base;

        Limited(FileChannel base) {
            this.base = base;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            if (ROOM.addAndGet(-source.remaining()) < 0) {
                ROOM.set(0);
                throw new IOException("No space left on device");
            }
            return base.write(source, position);
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return base.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            base.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            base.force(metaData);
        }

        @Override
        public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            base.close();
        }
    }
}
