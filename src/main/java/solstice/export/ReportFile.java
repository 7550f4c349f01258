package solstice.export;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import solstice.task.SolsticeException;

/**
 * A table that a person opens in a spreadsheet: a workbook where the name ends in {@code .xlsx}, else CSV. Numbers stay
 * numbers; texts that look like formulas are made safe; the file appears whole or not at all.
 */
public final class ReportFile {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;

    private ReportFile() {}

    /**
     * Writes a table.
     *
     * @param file where to; replaced if it is there
     * @param sheet name of the worksheet, up to 31 characters
     * @param header a name for each column
     * @param rows as long as the header; a cell is a {@link Number} ({@code NaN}: empty), a text, or null (empty)
     * @throws SolsticeException if the file cannot be written; an older file is then as it was
     */
    public static void write(Path file, String sheet, List<String> header, List<List<@Nullable Object>> rows) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            CsvFile.write(file, csv -> {
                csv.writeRecord(header);
                rows.forEach(row ->
                        csv.writeRecord(row.stream().map(ReportFile::text).toList()));
            });
            return;
        }
        WholeFile.write(file, draft -> {
            try (OutputStream out = Files.newOutputStream(draft);
                    Workbook book = new Workbook(out, "Solstice", "1.0")) {
                fill(book.newWorksheet(sheet), header, rows);
            }
        });
    }

    private static void fill(Worksheet sheet, List<String> header, List<List<@Nullable Object>> rows) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().set();
            int longest = header.get(column).length();
            for (int row = 0; row < rows.size(); row++) {
                @Nullable Object cell = rows.get(row).get(column);
                if (cell instanceof Number number) {
                    if (!Double.isNaN(number.doubleValue())) {
                        sheet.value(row + 1, column, number);
                    }
                } else if (cell != null) {
                    sheet.value(row + 1, column, cell.toString());
                    longest = Math.max(longest, cell.toString().length());
                }
            }
            sheet.width(column, Math.max(NARROWEST, Math.min(WIDEST, longest + 2)));
        }
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(0, 0, rows.size(), header.size() - 1);
        }
    }

    private static String text(@Nullable Object cell) {
        if (cell instanceof Number number) {
            return Double.isNaN(number.doubleValue()) ? "" : number.toString();
        }
        return cell == null ? "" : CsvFile.safe(cell.toString());
    }
}
