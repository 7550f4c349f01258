package solstice.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.ColumnTypes;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.SalesField;
import solstice.intake.sales.SalesFile;

/** Looks at a sales file without reading it into anything. */
public final class PreviewFile {
    private static final int ROWS = 50;

    /**
     * Looks at a file's start.
     *
     * @param mapping which column means what; null to go by the headers
     * @throws solstice.task.SolsticeException when it is no table at all, saying what it is instead
     */
    public FilePreview run(Path path, @Nullable ColumnMapping mapping) {
        SalesFile file = SalesFile.look(path, mapping);
        List<String> types = ColumnTypes.of(file.headers(), file.sample());
        List<FilePreview.PreviewColumn> columns = IntStream.range(
                        0, file.headers().size())
                .mapToObj(i -> new FilePreview.PreviewColumn(
                        file.headers().get(i),
                        types.get(i),
                        field(file, file.headers().get(i))))
                .toList();
        return new FilePreview(
                file.name(),
                file.encoding(),
                file.delimiter(),
                columns,
                file.sample().subList(0, Math.min(ROWS, file.sample().size())),
                file.missing(),
                file.mapping());
    }

    private static String field(SalesFile file, String header) {
        return Stream.of(SalesField.values())
                .filter(field -> header.equals(file.mapping().headers().get(field)))
                .findFirst()
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
