package solstice.workflow;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import solstice.intake.form.ColumnTypes;
import solstice.intake.form.DateChoice;
import solstice.intake.sales.ColumnMapping;
import solstice.intake.sales.ColumnOrigin;
import solstice.intake.sales.SalesField;
import solstice.intake.sales.SalesFile;
import solstice.workflow.FilePreview.FileForm;
import solstice.workflow.FilePreview.PreviewColumn;

/** Looks at a sales file without reading it into anything. */
public final class PreviewFile {
    private static final int ROWS = 50;
    private static final String SEGMENT = "segment";

    private final @Nullable Project project;

    /** Looks at files by themselves. */
    public PreviewFile() {
        project = null;
    }

    /** Looks at files with what a project remembers of files like them. */
    public PreviewFile(Project project) {
        this.project = project;
    }

    /** As {@link #run(Path, ColumnMapping)}, finding out what the columns mean. */
    public FilePreview run(Path path) {
        return run(path, null);
    }

    /**
     * Looks at a file's start.
     *
     * @param mapping which column means what; null to find out
     * @throws solstice.task.SolsticeException when it is no table at all, saying what it is instead
     */
    public FilePreview run(Path path, @Nullable ColumnMapping mapping) {
        SalesFile file =
                project == null ? SalesFile.look(path, mapping) : new ColumnMemory(project).look(path, mapping);
        List<String> types = ColumnTypes.of(file.headers(), file.sample());
        List<PreviewColumn> columns = IntStream.range(0, file.headers().size())
                .mapToObj(i -> column(file, file.headers().get(i), types.get(i)))
                .toList();
        return new FilePreview(
                file.name(),
                file.encoding(),
                file.delimiter(),
                columns,
                file.sample().subList(0, Math.min(ROWS, file.sample().size())),
                file.missing(),
                file.mapping(),
                form(file));
    }

    private static FileForm form(SalesFile file) {
        return new FileForm(
                file.format(),
                file.dates().form(),
                telling(file),
                file.dates().certain(),
                file.numbers(),
                file.estimatedRows(),
                file.otherTables());
    }

    private static long telling(SalesFile file) {
        int place = file.headers().indexOf(file.mapping().headers().getOrDefault(SalesField.DATE, ""));
        return file.sample().stream()
                .filter(row -> place >= 0 && place < row.size())
                .map(row -> row.get(place))
                .filter(date -> DateChoice.only(date.toCharArray(), 0, date.length())
                        == file.dates().form())
                .count();
    }

    private static PreviewColumn column(SalesFile file, String header, String type) {
        for (Map.Entry<SalesField, String> entry : file.mapping().headers().entrySet()) {
            if (entry.getValue().equals(header)) {
                ColumnOrigin origin = file.origins().getOrDefault(entry.getKey(), ColumnOrigin.HEADER);
                return new PreviewColumn(header, type, lower(entry.getKey()), lower(origin));
            }
        }
        boolean segment = file.mapping().segments().contains(header);
        return new PreviewColumn(header, type, segment ? SEGMENT : "", segment ? lower(ColumnOrigin.HEADER) : "");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
