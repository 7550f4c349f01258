package solstice.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * Unpacked bytes, up to a bound: 64 MB and 200 times the packed size. Tables stay far below it (a worksheet packs to
 * a tenth, a repetitive CSV to a thirtieth); what goes beyond was made to fill up the machine.
 */
final class Inflated extends FilterInputStream {
    private static final long RATIO = 200;
    private static final long MEGABYTE = 1 << 20;
    private static final long ALWAYS_ALLOWED = 64 * MEGABYTE;
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final long packed;
    private final long most;
    private long inflated;

    private Inflated(InputStream in, String name, long packed, long most) {
        super(in);
        this.name = name;
        this.packed = packed;
        this.most = most;
    }

    static InputStream of(InputStream in, Packed file) throws IOException {
        long packed = file.size();
        return new Inflated(in, file.name(), packed, RATIO * packed + ALWAYS_ALLOWED);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) {
        inflated += bytes;
        if (inflated > most) {
            throw tooLarge(name, most, packed);
        }
    }

    /**
     * Unpacks all of a zip file once, keeping nothing.
     *
     * @return bytes of the largest worksheet's rows' marks: how many rows a workbook has at most
     * @throws SolsticeException when all entries together go beyond the bound
     */
    static long rowsOfWorkbook(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            long packed = path.toFile().length();
            long left = RATIO * packed + ALWAYS_ALLOWED;
            long rows = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                RowMarks marks = new RowMarks();
                byte[] bytes = new byte[BUFFER];
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                        left -= read;
                        if (left < 0) {
                            throw tooLarge(path.getFileName().toString(), RATIO * packed + ALWAYS_ALLOWED, packed);
                        }
                        marks.count(bytes, read);
                    }
                }
                rows = entry.getName().contains("worksheets/") ? Math.max(rows, marks.rows) : rows;
            }
            return rows;
        }
    }

    private static SolsticeException tooLarge(String name, long most, long packed) {
        return new SolsticeException(Problem.FILE_INFLATES, name, most / MEGABYTE, Math.max(1, packed / MEGABYTE));
    }

    /** Counts how often {@code <row} opens in a worksheet's text. */
    private static final class RowMarks {
        private static final byte[] MARK = {'<', 'r', 'o', 'w'};

        private int matched;
        private long rows;

        void count(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                if (bytes[i] == MARK[matched]) {
                    if (++matched == MARK.length) {
                        rows++;
                        matched = 0;
                    }
                } else {
                    matched = bytes[i] == MARK[0] ? 1 : 0;
                }
            }
        }
    }
}
