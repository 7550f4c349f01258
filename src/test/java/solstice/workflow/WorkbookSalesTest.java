package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.table.RowReader;
import solstice.intake.table.TableFile;
import solstice.task.Progress;

/** The sample shop's two year files as workbooks: they say the same as the text files. */
class WorkbookSalesTest {
    private static final int ROWS_BETWEEN_FLUSHES = 1_000;

    @TempDir
    Path folder;

    @Test
    void workbooks_of_a_cut_give_the_counts_of_its_text_files() throws IOException {
        same(SampleCut.write(folder, 40, "2012"));
    }

    @Test
    @Tag("long")
    void workbooks_of_both_whole_years_give_the_counts_of_the_text_files() throws IOException {
        List<Path> books = List.of(
                book(SampleShop.files().sales().get(0)),
                book(SampleShop.files().sales().get(1)));
        try (Project project = Project.openOrCreate(folder.resolve("books.solstice"))) {
            ImportReport report = new ImportSales(project).run(ImportRequest.ofSales(books), Progress.NONE);

            assertThat(report.rowsRead()).isEqualTo(1_067_370);
            assertThat(report.rowsKept()).isEqualTo(1_033_035);
            assertThat(report.rowsRejected()).isZero();
            assertThat(report.findings()).containsEntry("productSales", 1_003_214L);
        }
    }

    private void same(List<Path> texts) throws IOException {
        ImportReport expected = take("texts.solstice", texts);
        ImportReport report = take("books.solstice", List.of(book(texts.get(0)), book(texts.get(1))));

        assertThat(expected.rowsRead()).isGreaterThan(10_000);
        assertThat(report.rowsRead()).isEqualTo(expected.rowsRead());
        assertThat(report.rowsKept()).isEqualTo(expected.rowsKept());
        assertThat(report.rowsMerged()).isEqualTo(expected.rowsMerged());
        assertThat(report.findings()).isEqualTo(expected.findings());
    }

    @Test
    void a_workbook_of_rows_that_the_project_has_adds_none() throws IOException {
        List<Path> texts = SampleCut.write(folder, 200, "2010-06");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            new ImportSales(project).run(ImportRequest.ofSales(texts.subList(0, 1)), Progress.NONE);
            ImportReport again =
                    new ImportSales(project).run(ImportRequest.ofSales(List.of(book(texts.get(0)))), Progress.NONE);

            assertThat(again.rowsRead()).isPositive();
            assertThat(again.rowsKept()).isZero();
        }
    }

    private ImportReport take(String name, List<Path> files) {
        try (Project project = Project.openOrCreate(folder.resolve(name))) {
            return new ImportSales(project).run(ImportRequest.ofSales(files), Progress.NONE);
        }
    }

    /** Writes a year file as a workbook: numbers as numbers, moments as moments, all else as text. */
    private Path book(Path text) throws IOException {
        Path file = folder.resolve(text.getFileName().toString().replaceAll("\\.csv.*", ".xlsx"));
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Solstice", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sales");
            TableFile table = TableFile.of(text);
            fill(sheet, 0, table.headers());
            try (RowReader rows = table.rows()) {
                for (int line = 1; rows.next(); line++) {
                    fill(sheet, line, rows.row().texts());
                    if (line % ROWS_BETWEEN_FLUSHES == 0) {
                        sheet.flush();
                    }
                }
            }
        }
        return file;
    }

    private static void fill(Worksheet sheet, int line, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            cell(sheet, line, column, row.get(column));
        }
    }

    private static void cell(Worksheet sheet, int line, int column, String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")) {
            sheet.value(line, column, LocalDateTime.parse(text.replace(' ', 'T')));
            sheet.style(line, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (text.matches("-?\\d{1,10}(\\.\\d+)?")) {
            sheet.value(line, column, Double.parseDouble(text));
        } else {
            sheet.value(line, column, text);
        }
    }
}
