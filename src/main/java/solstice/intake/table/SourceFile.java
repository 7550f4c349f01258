package solstice.intake.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * A text file from outside, looked at before it is trusted: is it there, is it text, how is it encoded.
 *
 * @param path where it lies
 * @param encoding how its letters are written
 * @param bomLength bytes to skip before the first letter
 * @param gzipped whether it is compressed
 * @param read bytes taken from the disk so far by the readers of this file
 */
public record SourceFile(Path path, Charset encoding, int bomLength, boolean gzipped, AtomicLong read) {
    private static final int SAMPLE = 1 << 16;
    private static final String PROJECT = ".solstice";

    /** Looks at a file, and refuses with a reason what cannot be a table in text form. */
    public static SourceFile of(Path path) {
        if (!Files.exists(path)) {
            throw new SolsticeException(Problem.FILE_MISSING, path);
        }
        if (Files.isDirectory(path)) {
            throw new SolsticeException(Problem.FILE_IS_FOLDER, path);
        }
        if (path.toString().endsWith(PROJECT)) { // and must not be touched: closing it gives up an open project's lock
            throw new SolsticeException(Problem.FILE_BINARY, path.getFileName());
        }
        boolean gzipped = startsAsGzip(path);
        byte[] sample;
        try (InputStream in = open(path, gzipped, new AtomicLong())) {
            sample = in.readNBytes(SAMPLE);
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, path.getFileName());
        }
        return of(path, gzipped, sample);
    }

    private static SourceFile of(Path path, boolean gzipped, byte[] sample) {
        if (sample.length == 0) {
            throw new SolsticeException(Problem.FILE_EMPTY, path.getFileName());
        }
        Bom bom = Bom.of(sample);
        Charset encoding = bom == Bom.NONE ? guess(sample) : bom.encoding;
        if (bom == Bom.NONE && looksBinary(sample)) {
            throw new SolsticeException(Problem.FILE_BINARY, path.getFileName());
        }
        String start = new String(sample, bom.length, Math.min(512, sample.length - bom.length), encoding)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.isEmpty() && sample.length < SAMPLE) {
            throw new SolsticeException(Problem.FILE_EMPTY, path.getFileName());
        }
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw new SolsticeException(Problem.FILE_IS_WEB_PAGE, path.getFileName());
        }
        return new SourceFile(path, encoding, bom.length, gzipped, new AtomicLong());
    }

    public String name() {
        return path.getFileName().toString();
    }

    /** The file's letters from the start. */
    public Reader open() throws IOException {
        InputStream in = open(path, gzipped, read);
        in.skipNBytes(bomLength);
        return new InputStreamReader(in, encoding);
    }

    /** The rows of the file as a table, from the start. */
    public RowReader rows(char delimiter) throws IOException {
        return new CsvRows(name(), open(), delimiter, '"');
    }

    /** How much of the file its readers have seen, 0 to 1. */
    public double fractionRead() {
        try {
            return Math.min(1, read.get() / (double) Math.max(1, Files.size(path)));
        } catch (IOException gone) {
            return Double.NaN;
        }
    }

    private static boolean startsAsGzip(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.read() == 0x1f && in.read() == 0x8b;
        } catch (IOException unreadable) {
            throw new SolsticeException(Problem.FILE_DAMAGED, unreadable, path.getFileName());
        }
    }

    private static InputStream open(Path path, boolean gzipped, AtomicLong read) throws IOException {
        InputStream counted = new FilterInputStream(Files.newInputStream(path)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                read.addAndGet(Math.max(0, count));
                return count;
            }
        };
        InputStream buffered = new BufferedInputStream(counted, SAMPLE);
        return gzipped ? new GZIPInputStream(buffered, SAMPLE) : buffered;
    }

    private static boolean looksBinary(byte[] sample) {
        int odd = 0;
        for (byte b : sample) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                odd++;
            }
        }
        return odd > sample.length / 50;
    }

    private static Charset guess(byte[] sample) {
        int end = sample.length;
        while (end > 0 && end > sample.length - 4 && sample[end - 1] < 0) {
            end--; // a letter of several bytes may be cut by the sample's end
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample, 0, end));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return Charset.forName("windows-1252");
        }
    }

    /** The mark at the start of a file that tells its encoding. */
    private enum Bom {
        UTF_8(StandardCharsets.UTF_8, 3),
        UTF_16LE(StandardCharsets.UTF_16LE, 2),
        UTF_16BE(StandardCharsets.UTF_16BE, 2),
        NONE(StandardCharsets.UTF_8, 0);

        private final Charset encoding;
        private final int length;

        Bom(Charset encoding, int length) {
            this.encoding = encoding;
            this.length = length;
        }

        static Bom of(byte[] start) {
            if (begins(start, 0xEF, 0xBB, 0xBF)) {
                return UTF_8;
            }
            if (begins(start, 0xFF, 0xFE)) {
                return UTF_16LE;
            }
            return begins(start, 0xFE, 0xFF) ? UTF_16BE : NONE;
        }

        private static boolean begins(byte[] start, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (start.length <= i || (start[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
