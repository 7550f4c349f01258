package solstice.intake.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * A table in a file, whatever the file is: text with any delimiter and encoding, plain or gzipped, one of several
 * texts in a zip, or a worksheet. Looked at from its start; read row by row.
 */
public final class TableFile {
    private static final int SAMPLE_ROWS = 1000;

    private final TableSource source;
    private final List<String> headers;
    private final int rowsBefore;
    private final List<List<String>> sample;

    private TableFile(TableSource source, List<List<String>> start) {
        this.source = source;
        int header = HeaderRow.of(start);
        this.rowsBefore = header + 1;
        int width = start.stream().mapToInt(List::size).max().orElse(0);
        this.headers = HeaderRow.names(header < 0 ? java.util.Collections.nCopies(width, "") : start.get(header));
        this.sample = List.copyOf(start.subList(rowsBefore, start.size()));
    }

    /**
     * Looks at the first table of a file.
     *
     * @throws SolsticeException when there is none, saying what there is instead
     */
    public static TableFile of(Path path) {
        return partsOf(path).get(0);
    }

    /**
     * Looks at all tables of a file: the texts in a zip that are tables, else the only one.
     *
     * @return at least one
     * @throws SolsticeException when there is none, saying what there is instead
     */
    public static List<TableFile> partsOf(Path path) {
        List<TableFile> parts = new ArrayList<>();
        for (TableSource source : TableSource.of(path)) {
            List<List<String>> start = start(source);
            if (!start.isEmpty()) {
                parts.add(new TableFile(source, start));
            }
        }
        if (parts.isEmpty()) {
            throw new SolsticeException(Problem.FILE_EMPTY, path.getFileName());
        }
        return parts;
    }

    private static List<List<String>> start(TableSource source) {
        List<List<String>> start = new ArrayList<>();
        try (RowReader rows = source.rows()) {
            while (start.size() <= SAMPLE_ROWS && rows.next()) {
                start.add(rows.row().texts());
            }
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, source.name());
        }
        return start;
    }

    /** The file's name; for a part of a zip file, the part's name behind it. */
    public String name() {
        return source.name();
    }

    /**
     * Where it lies. A part of a zip file lies below that as in a folder, and can be opened there like any file.
     */
    public Path place() {
        return source.where();
    }

    /** A file's name; of a part of a zip file, both names, as in {@code archive.zip/part.csv}. */
    public static String nameOf(Path path) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (Files.isRegularFile(above)) {
                return above.getFileName() + "/"
                        + above.relativize(path).toString().replace('\\', '/');
            }
            if (Files.exists(above)) {
                break;
            }
        }
        return String.valueOf(path.getFileName());
    }

    /** What kind of file it is, such as {@code CSV}, {@code CSV.GZ}, {@code ZIP}, {@code XLSX}. */
    public String format() {
        return source.format();
    }

    /** How its letters are written, such as {@code UTF-8}. */
    public String encoding() {
        return source.encoding();
    }

    /** What stands between its columns; a NUL in a worksheet. */
    public char delimiter() {
        return source.delimiter();
    }

    /** Its headers, stripped, each once; {@code column 1} and so on where it has none. */
    public List<String> headers() {
        return headers;
    }

    /** The first rows below the headers as text, at most a thousand. */
    public List<List<String>> sample() {
        return sample;
    }

    /** The values of a column in the first rows; empty where a row is too short. */
    public List<String> sample(int column) {
        return sample.stream()
                .map(row -> column < row.size() ? row.get(column) : "")
                .toList();
    }

    /** All rows from the start: the headers, and what stands above them, come first. */
    public RowReader allRows() throws IOException {
        return source.rows();
    }

    /** The rows below the headers. */
    public RowReader rows() throws IOException {
        RowReader rows = source.rows();
        for (int i = 0; i < rowsBefore && rows.next(); i++) {
            // above the values
        }
        return rows;
    }

    /** How much has been read, 0 to 1. */
    public double fractionRead() {
        return source.fractionRead();
    }

    /** About how many rows there are below the headers; exact where the sample holds them all. */
    public long estimatedRows() {
        return sample.size() + rowsBefore <= SAMPLE_ROWS ? sample.size() : source.estimatedRows(sample);
    }

    /** A header or another text in letters and digits only, in lower case: how headers are compared. */
    public static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
