package solstice.workflow;

import java.util.List;
import solstice.intake.sales.ColumnMapping;

/**
 * What a sales file looks like before it is imported.
 *
 * @param name its name
 * @param encoding how its letters are written, such as {@code UTF-8}
 * @param delimiter what stands between its columns
 * @param columns its columns, in order
 * @param firstRows the first rows as text
 * @param missing required fields for which no column was found
 * @param mapping which column means what, as found or as given
 */
public record FilePreview(
        String name,
        String encoding,
        char delimiter,
        List<PreviewColumn> columns,
        List<List<String>> firstRows,
        List<String> missing,
        ColumnMapping mapping) {
    /**
     * One column.
     *
     * @param header as the file has it
     * @param type what its values are, such as {@code INTEGER}, {@code DOUBLE}, {@code STRING}, {@code LOCAL_DATE}
     * @param field what it means to the import, such as {@code quantity}; empty where it is not used
     */
    public record PreviewColumn(String header, String type, String field) {}
}
