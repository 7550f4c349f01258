package solstice.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A text file from outside, looked at before it is trusted: is it there, is it text, how is it encoded. */
public final class SourceFile {
    private static final int SAMPLE = 1 << 16;

    private final Packed packed;
    private final Encoding encoding;

    private SourceFile(Packed packed, Encoding encoding) {
        this.packed = packed;
        this.encoding = encoding;
    }

    /** Looks at a file, plain or gzipped, and refuses with a reason what cannot be a table in text form. */
    public static SourceFile of(Path path) {
        return of(Packed.of(path));
    }

    static SourceFile of(Packed packed) {
        if (packed.kind() == Packed.Kind.ZIP && packed.entry().isEmpty()) {
            throw new SolsticeException(Problem.FILE_BINARY, packed.name());
        }
        try (InputStream in = packed.open()) {
            byte[] sample = in.readNBytes(SAMPLE);
            if (sample.length == 0) {
                throw new SolsticeException(Problem.FILE_EMPTY, packed.name());
            }
            Encoding encoding = Encoding.of(sample, in);
            check(packed, sample, encoding);
            return new SourceFile(packed, encoding);
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, packed.name());
        }
    }

    private static void check(Packed packed, byte[] sample, Encoding encoding) {
        boolean wide = encoding.charset().equals(StandardCharsets.UTF_16LE)
                || encoding.charset().equals(StandardCharsets.UTF_16BE);
        if (!wide && looksBinary(sample)) {
            throw new SolsticeException(Problem.FILE_BINARY, packed.name());
        }
        int mark = encoding.markLength();
        String start = new String(sample, mark, Math.min(512, sample.length - mark), encoding.charset())
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.isEmpty() && sample.length < SAMPLE) {
            throw new SolsticeException(Problem.FILE_EMPTY, packed.name());
        }
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            throw new SolsticeException(Problem.FILE_IS_WEB_PAGE, packed.name());
        }
    }

    /** The file's name; for a part of a zip file, the part's name behind it. */
    public String name() {
        return packed.name();
    }

    /** Where it lies; for a part of a zip file, a place below that. */
    Path place() {
        return packed.place();
    }

    /** How its letters are written. */
    public Charset encoding() {
        return encoding.charset();
    }

    /** The file's letters from the start. */
    public Reader open() throws IOException {
        InputStream in = packed.open();
        in.skipNBytes(encoding.markLength());
        return new InputStreamReader(in, encoding.charset());
    }

    /** How much of the file its readers have seen, 0 to 1. */
    public double fractionRead() {
        return packed.fractionRead();
    }

    /** Bytes when unpacked, as far as the file tells. */
    long size() throws IOException {
        return packed.sizeUnpacked();
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
}
