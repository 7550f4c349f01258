package solstice.workflow;

import java.util.List;
import solstice.intake.form.DateForm;
import solstice.intake.form.NumberForm;
import solstice.intake.sales.ColumnMapping;

/**
 * What a sales file looks like before it is imported.
 *
 * @param name its name
 * @param encoding how its letters are written, such as {@code UTF-8}
 * @param delimiter what stands between its columns; a NUL in a workbook
 * @param columns its columns, in order
 * @param firstRows the first rows as text
 * @param missing required fields for which no column was found; {@code dayOne} where days are numbered from an unknown
 *     day
 * @param mapping which column means what, as found or as given
 * @param form how the file and its values are written
 */
public record FilePreview(
        String name,
        String encoding,
        char delimiter,
        List<PreviewColumn> columns,
        List<List<String>> firstRows,
        List<String> missing,
        ColumnMapping mapping,
        FileForm form) {
    /**
     * One column.
     *
     * @param header as the file has it
     * @param type what its values are, such as {@code INTEGER}, {@code DOUBLE}, {@code STRING}, {@code LOCAL_DATE}
     * @param field what it means to the import, such as {@code quantity}, or {@code segment}; empty where it is not used
     * @param origin how that is known: {@code header}, {@code content}, {@code memory} or {@code hand}; empty where the
     *     column is not used
     */
    public record PreviewColumn(String header, String type, String field, String origin) {}

    /**
     * How a file and its values are written.
     *
     * @param format what kind of file it is, such as {@code CSV}, {@code CSV.GZ}, {@code ZIP}, {@code XLSX}
     * @param dates the form that its dates are taken to be in
     * @param datesTelling rows looked at whose date can be read with day and month this way round only
     * @param datesCertain whether they tell; else day and month might be the other way round
     * @param numbers the form that its numbers are taken to be in
     * @param estimatedRows about how many rows there are
     * @param otherTables names of the tables in a zip that are no sales and are left alone
     */
    public record FileForm(
            String format,
            DateForm dates,
            long datesTelling,
            boolean datesCertain,
            NumberForm numbers,
            long estimatedRows,
            List<String> otherTables) {}
}
