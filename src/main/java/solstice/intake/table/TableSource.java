package solstice.intake.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Where the rows of a table come from. */
sealed interface TableSource permits TextSource, SheetSource {
    /** Most tables in a zip that are looked at. */
    int MOST_PARTS = 500;

    String name();

    /** Where it lies: a file, or a place below a zip file. */
    Path where();

    String format();

    String encoding();

    char delimiter();

    /** All rows from the start. */
    RowReader rows() throws IOException;

    double fractionRead();

    /** About how many rows there are, judged by some of them. */
    long estimatedRows(List<List<String>> sample);

    /** The tables that a file may hold. */
    static List<TableSource> of(Path path) {
        Packed packed = Packed.of(path);
        if (packed.kind() != Packed.Kind.ZIP || !packed.entry().isEmpty()) {
            return List.of(TextSource.of(SourceFile.of(packed), packed.kind()));
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("[Content_Types].xml") != null) {
                return List.of(SheetSource.of(path));
            }
            return parts(packed, zip);
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, packed.name());
        }
    }

    private static List<TableSource> parts(Packed packed, ZipFile zip) {
        List<TableSource> parts = new ArrayList<>();
        zip.stream()
                .filter(entry -> !entry.isDirectory() && mayBeTable(entry))
                .sorted(java.util.Comparator.comparing(ZipEntry::getName))
                .limit(MOST_PARTS)
                .forEach(entry -> {
                    try {
                        TextSource part = TextSource.of(SourceFile.of(packed.at(entry.getName())), packed.kind());
                        if (part.isTable()) {
                            parts.add(part);
                        }
                    } catch (SolsticeException other) {
                        if (other.problem() == Problem.FILE_DAMAGED || other.problem() == Problem.FILE_INFLATES) {
                            throw other;
                        }
                    }
                });
        if (parts.isEmpty()) {
            throw new SolsticeException(Problem.FILE_BINARY, packed.name());
        }
        return parts;
    }

    private static boolean mayBeTable(ZipEntry entry) {
        String path = entry.getName().toLowerCase(Locale.ROOT);
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !path.startsWith("__macosx/")
                && !name.startsWith(".")
                && !name.startsWith("readme")
                && !name.startsWith("licen")
                && !name.matches(".*\\.(md|pdf|html?|json|xml|png|jpe?g|gif|docx?)");
    }
}
