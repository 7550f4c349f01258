package solstice.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** A CSV file (RFC 4180, UTF-8) that appears whole or not at all; see {@link WholeFile}. */
public final class CsvFile {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.,]+");

    private CsvFile() {}

    /**
     * Writes a file, making its folder where there is none.
     *
     * @param file where to; replaced if it is there
     * @param rows hands the rows over
     * @throws SolsticeException when it cannot be written; an older file is then as it was
     */
    public static void write(Path file, Consumer<CsvWriter> rows) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException failed) {
            throw new SolsticeException(Problem.CANNOT_WRITE, failed, file);
        }
        write(file, LineDelimiter.CRLF, rows);
    }

    /** As the other, into a folder that is there, with lines that end as asked. */
    static void write(Path file, LineDelimiter lines, Consumer<CsvWriter> rows) {
        WholeFile.write(file, draft -> {
            try (CsvWriter csv = CsvWriter.builder().lineDelimiter(lines).build(draft)) {
                rows.accept(csv);
            }
        });
    }

    /** A text that a spreadsheet will not take for a formula: an apostrophe goes before one that it would. */
    public static String safe(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
