package solstice.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import solstice.task.Problem;
import solstice.task.SolsticeException;

class TableFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void any_delimiter_is_found_though_the_others_stand_in_the_texts(String delimiter) throws IOException {
        String row = String.join(delimiter, "2011-03-12", "\"A, B; C | D\tE\"", "1");
        TableFile table = TableFile.of(write(
                "t.csv",
                (String.join(delimiter, "date", "title", "qty") + "\n" + (row + "\n").repeat(5))
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(table.headers()).containsExactly("date", "title", "qty");
        assertThat(table.sample().get(4)).containsExactly("2011-03-12", "A, B; C | D\tE", "1");
    }

    @Test
    void decimal_commas_do_not_pass_for_delimiters() throws IOException {
        TableFile table = table("day;amount\n01.03.2011;1,50\n02.03.2011;2,50\n03.03.2011;3,50\n");

        assertThat(table.delimiter()).isEqualTo(';');
    }

    @Test
    void inch_marks_are_no_quotes() throws IOException {
        TableFile table = table("sku\ttitle\tqty\n1\t\"Big\" screen\t2\n2\t19\" screen\t3\n3\t\"Small\" one\t4\n");

        assertThat(table.sample(1)).containsExactly("\"Big\" screen", "19\" screen", "\"Small\" one");
    }

    @Test
    void single_quotes_around_cells_are_quotes() throws IOException {
        TableFile table = table("'sku','title'\n'1','a, b'\n'2','it''s'\n");

        assertThat(table.headers()).containsExactly("sku", "title");
        assertThat(table.sample(1)).containsExactly("a, b", "it's");
    }

    @Test
    void a_stray_letter_behind_a_closing_quote_spoils_nothing() throws IOException {
        TableFile table = table("sku,title,qty\n1,\"a\"x,2\n2,\"b\",3\n");

        assertThat(table.sample(2)).containsExactly("2", "3");
    }

    @Test
    void a_reports_name_above_the_headers_is_passed_over() throws IOException {
        TableFile table = table("""
                Sales by item

                From,2011-01-01

                Date,SKU,Title,Qty
                2011-01-01,1,Cup,2
                2011-01-02,2,Mug,3
                """);

        assertThat(table.headers()).containsExactly("Date", "SKU", "Title", "Qty");
        assertThat(read(table)).extracting(row -> row.get(3)).containsExactly("2", "3");
    }

    @Test
    void a_table_without_headers_has_its_columns_numbered() throws IOException {
        TableFile table = table("2011-01-01,1,Cup,2\n2011-01-02,2,Mug,3\n2011-01-03,1,Cup,4\n");

        assertThat(table.headers()).containsExactly("column 1", "column 2", "column 3", "column 4");
        assertThat(read(table)).hasSize(3);
    }

    @Test
    void headers_that_are_empty_or_repeated_are_told_apart() throws IOException {
        assertThat(table("a,,a\nx,y,z\n").headers()).containsExactly("a", "column 2", "a (2)");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030"})
    void the_encoding_is_found_without_a_mark(String encoding) throws IOException {
        String title =
                encoding.equals("windows-1252") ? "Caf\u00e9 cr\u00e8me" : "\u5723\u8bde\u8282\u73bb\u7483\u7403";
        String text = "date,title,qty\n" + ("2011-03-12," + title + ",1\n").repeat(20);

        TableFile table = TableFile.of(write("t.csv", text.getBytes(Charset.forName(encoding))));

        assertThat(table.encoding()).isEqualToIgnoringCase(encoding);
        assertThat(table.sample(1)).containsOnly(title);
    }

    @Test
    void the_first_letter_beyond_ascii_may_come_late() throws IOException {
        String text = "date,title\n" + "2011-03-12,plain\n".repeat(20_000) + "2011-03-12,Caf\u00e9\n";

        TableFile table = TableFile.of(write("t.csv", text.getBytes(Charset.forName("windows-1252"))));

        assertThat(read(table).get(20_000)).containsExactly("2011-03-12", "Caf\u00e9");
    }

    @Test
    void a_long_cell_shows_that_it_was_cut() throws IOException {
        TableFile table = table("a,b\n" + "x".repeat(5_000) + ",1\n");

        assertThat(table.sample(0).get(0)).hasSize(Row.LONGEST + 1);
    }

    @Test
    void a_quote_that_never_closes_over_millions_of_letters_is_refused() throws IOException {
        Path file = write("t.csv", ("a,b\n1,2\n3,\"" + "endless\n".repeat(2_200_000)).getBytes(StandardCharsets.UTF_8));

        refused(file, Problem.CELL_ENDLESS);
    }

    @Test
    void each_table_in_a_zip_is_a_part_and_what_is_none_is_passed_over() throws IOException {
        Path file = folder.resolve("export.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "__MACOSX/._jan.csv", new byte[] {0, 5, 22, 7});
            put(zip, "README.txt", "Our export, with thanks, of today".getBytes(StandardCharsets.UTF_8));
            put(zip, "logo.bin", new byte[] {0, 1, 2, 3});
            put(zip, "2011/feb.csv", "date;sku\n2011-02-01;3\n".getBytes(StandardCharsets.UTF_8));
            put(zip, "2011/jan.csv", "date,sku\n2011-01-01,1\n2011-01-02,2\n".getBytes(StandardCharsets.UTF_8));
        }

        List<TableFile> parts = TableFile.partsOf(file);

        assertThat(parts)
                .extracting(TableFile::name)
                .containsExactly("export.zip/2011/feb.csv", "export.zip/2011/jan.csv");
        assertThat(parts).extracting(TableFile::format).containsOnly("ZIP");
        assertThat(read(parts.get(1))).hasSize(2);
        assertThat(parts.get(1).fractionRead()).isEqualTo(1);
    }

    @Test
    void a_zip_without_a_table_is_refused() throws IOException {
        Path file = folder.resolve("pictures.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        }

        refused(file, Problem.FILE_BINARY);
    }

    @Test
    void what_unpacks_beyond_all_measure_is_refused() throws IOException {
        Path gz = folder.resolve("bomb.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            fill(out);
        }
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.csv"));
            fill(out);
        }
        Path workbook = folder.resolve("bomb.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(workbook))) {
            put(out, "xl/workbook.xml", new byte[0]);
            out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            fill(out);
        }

        assertThatThrownBy(() -> read(TableFile.of(gz))).satisfies(TableFileTest::inflates);
        assertThatThrownBy(() -> read(TableFile.of(zip))).satisfies(TableFileTest::inflates);
        assertThatThrownBy(() -> TableFile.of(workbook)).satisfies(TableFileTest::inflates);
    }

    @Test
    void rows_are_estimated_from_the_start_of_a_file() throws IOException {
        assertThat(table("a,b\n" + "1,2\n".repeat(7)).estimatedRows()).isEqualTo(7);
        assertThat(table("a,b\n" + "10,20\n".repeat(50_000)).estimatedRows()).isBetween(45_000L, 55_000L);
    }

    private static void inflates(Throwable failure) {
        assertThat(((SolsticeException) failure).problem()).isEqualTo(Problem.FILE_INFLATES);
    }

    private static void fill(OutputStream out) throws IOException {
        byte[] rows = "2011-01-01,1\n".repeat(80_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 110; i++) { // 114 MB
            out.write(rows);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    static List<List<String>> read(TableFile table) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (RowReader rows = table.rows()) {
            while (rows.next()) {
                all.add(rows.row().texts());
            }
        }
        return all;
    }

    private static void refused(Path file, Problem problem) {
        assertThatThrownBy(() -> TableFile.of(file))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    private TableFile table(String text) throws IOException {
        return TableFile.of(write("t.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
