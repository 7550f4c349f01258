package solstice.intake.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * The bytes of a file, or of one entry of a zip file, unpacked within bounds.
 *
 * @param path where the file lies
 * @param kind how it is packed
 * @param entry name of the entry inside a zip; empty for any other file
 * @param read bytes taken so far: as they lie on the disk, or for an entry as they are unpacked
 */
record Packed(Path path, Kind kind, String entry, AtomicLong read) {
    private static final int BUFFER = 1 << 16;
    private static final String PROJECT = ".solstice";

    /** How a file is packed. */
    enum Kind {
        PLAIN,
        GZIP,
        ZIP
    }

    /** Looks at a file's first bytes. */
    static Packed of(Path path) {
        if (!Files.exists(path)) {
            return part(path).orElseThrow(() -> new SolsticeException(Problem.FILE_MISSING, path));
        }
        if (Files.isDirectory(path)) {
            throw new SolsticeException(Problem.FILE_IS_FOLDER, path);
        }
        if (path.toString().endsWith(PROJECT)) { // and must not be touched: closing it gives up an open project's lock
            throw new SolsticeException(Problem.FILE_BINARY, path.getFileName());
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] start = in.readNBytes(4);
            Kind kind = begins(start, 0x1f, 0x8b) ? Kind.GZIP : begins(start, 'P', 'K') ? Kind.ZIP : Kind.PLAIN;
            boolean zip = kind == Kind.ZIP && (begins(start, 'P', 'K', 3, 4) || begins(start, 'P', 'K', 5, 6));
            return new Packed(path, kind != Kind.ZIP || zip ? kind : Kind.PLAIN, "", new AtomicLong());
        } catch (IOException unreadable) {
            throw new SolsticeException(Problem.FILE_DAMAGED, unreadable, path.getFileName());
        }
    }

    /** The entry of a zip file that a path leads to as if the zip file were a folder. */
    private static Optional<Packed> part(Path path) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                Packed zip = of(above);
                return zip.kind == Kind.ZIP ? zip.entryAt(path) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Packed> entryAt(Path place) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.stream()
                    .map(found -> at(found.getName()))
                    .filter(part -> part.place().equals(place))
                    .findFirst();
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, path.getFileName());
        }
    }

    /** Where the file lies; for an entry of a zip file a path below it that {@link #of} takes, whatever its name. */
    Path place() {
        String tame = Stream.of(entry.split("[/\\\\]"))
                .map(step -> step.replaceAll("[:*?\"<>|\\p{Cntrl}]", "_"))
                .filter(step -> !step.isBlank() && !step.matches("\\.+"))
                .collect(Collectors.joining("/"));
        return tame.isEmpty() ? path : path.resolve(tame);
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** One entry of this zip file. */
    Packed at(String name) {
        return new Packed(path, kind, name, new AtomicLong());
    }

    /** The file's name, and the entry's behind it. */
    String name() {
        String file = path.getFileName().toString();
        return entry.isEmpty() ? file : file + "/" + entry;
    }

    /** The bytes, unpacked, from the start. */
    InputStream open() throws IOException {
        return switch (kind) {
            case PLAIN -> new BufferedInputStream(counted(Files.newInputStream(path)), BUFFER);
            case GZIP ->
                Inflated.of(
                        new GZIPInputStream(
                                new BufferedInputStream(counted(Files.newInputStream(path)), BUFFER), BUFFER),
                        this);
            case ZIP -> openEntry();
        };
    }

    private InputStream openEntry() throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try {
            InputStream in = zip.getInputStream(new ZipEntry(entry));
            if (in == null) {
                throw new IOException("no entry " + entry);
            }
            return new FilterInputStream(counted(Inflated.of(in, this))) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                read.addAndGet(Math.max(0, count));
                return count;
            }
        };
    }

    /** Bytes as packed. */
    long size() throws IOException {
        return Files.size(path);
    }

    /** Bytes as unpacked, as far as the file tells. */
    long sizeUnpacked() throws IOException {
        return switch (kind) {
            case PLAIN -> size();
            case GZIP -> gzipTrailer();
            case ZIP -> {
                try (ZipFile zip = new ZipFile(path.toFile())) {
                    ZipEntry found = zip.getEntry(entry);
                    yield found == null ? 0 : Math.max(0, found.getSize());
                }
            }
        };
    }

    /** A gzip file ends with the length of what it holds, cut to 32 bits. */
    private long gzipTrailer() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer last = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(Math.max(0, channel.size() - 4));
            while (last.hasRemaining() && channel.read(last) >= 0) {
                // until four bytes are there
            }
            long length = Integer.toUnsignedLong(last.getInt(0));
            return length < channel.size() ? length + (1L << 32) : length;
        }
    }

    /** How much has been read, 0 to 1. */
    double fractionRead() {
        try {
            long whole = kind == Kind.ZIP ? sizeUnpacked() : size();
            return Math.min(1, read.get() / (double) Math.max(1, whole));
        } catch (IOException gone) {
            return Double.NaN;
        }
    }
}
