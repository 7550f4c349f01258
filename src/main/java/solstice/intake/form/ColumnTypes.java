package solstice.intake.form;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import tech.tablesaw.io.csv.CsvReadOptions;

/** What the columns of a table in text form hold, judged by their values. */
public final class ColumnTypes {
    private ColumnTypes() {}

    /** The type of each column, such as {@code INTEGER}, {@code DOUBLE}, {@code LOCAL_DATE_TIME}, {@code STRING}. */
    public static List<String> of(List<String> headers, List<List<String>> rows) {
        int width = headers.size();
        if (rows.isEmpty()) {
            return headers.stream().map(header -> "STRING").toList();
        }
        String text = rows.stream()
                .filter(row -> row.size() >= width)
                .map(row ->
                        row.subList(0, width).stream().map(ColumnTypes::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        CsvReadOptions options = CsvReadOptions.builder(new StringReader(text))
                .header(false)
                .locale(Locale.ROOT)
                .build();
        Table table = Table.read().usingOptions(options);
        return table.columns().stream()
                .map(Column::type)
                .map(type -> type.name())
                .toList();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"").replace('\n', ' ').replace('\r', ' ') + '"';
    }
}
