package solstice.intake.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import solstice.task.Problem;
import solstice.task.SolsticeException;

class SalesFileTest {
    private static final String SALES = "date,sku,qty\n2011-05-01,12345,2\n";

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_named() {
        refused(folder.resolve("nowhere.csv"), Problem.FILE_MISSING);
    }

    @Test
    void a_folder_is_no_file() {
        refused(folder, Problem.FILE_IS_FOLDER);
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        refused(write("empty.csv", new byte[0]), Problem.FILE_EMPTY);
        refused(write("blank.csv", "\n \n".getBytes(StandardCharsets.UTF_8)), Problem.FILE_EMPTY);
        refused(write("headers.csv", "date,sku,qty\n".getBytes(StandardCharsets.UTF_8)), Problem.FILE_EMPTY);
    }

    @Test
    void a_picture_is_no_table() throws IOException {
        refused(
                write("logo.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                Problem.FILE_BINARY);
    }

    @Test
    void a_saved_log_in_page_is_no_table() throws IOException {
        refused(
                write("page.csv", "<!DOCTYPE html><html><body>Log in</body></html>".getBytes(StandardCharsets.UTF_8)),
                Problem.FILE_IS_WEB_PAGE);
    }

    @Test
    void a_table_of_something_else_lists_what_is_missing() throws IOException {
        Path file = write("staff.csv", "name,role\nAnn,buyer\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> SalesFile.open(file, null))
                .isInstanceOfSatisfying(SolsticeException.class, failure -> {
                    assertThat(failure.problem()).isEqualTo(Problem.COLUMNS_UNKNOWN);
                    assertThat(failure.arguments())
                            .containsExactly("staff.csv", "date, product, quantity", "name, role");
                });
    }

    @Test
    void a_gzip_that_breaks_off_is_damaged() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(whole)) {
            gzip.write(SALES.repeat(500).getBytes(StandardCharsets.UTF_8));
        }
        refused(write("cut.csv.gz", Arrays.copyOf(whole.toByteArray(), whole.size() / 2)), Problem.FILE_DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,Caf\u00e9", "windows-1252,Caf\u00e9"})
    void the_encoding_is_found_from_the_letters(String encoding, String title) throws IOException {
        Path file = write(
                "sales.csv",
                ("date,sku,qty,title\n2011-05-01,1,2," + title + "\n").getBytes(Charset.forName(encoding)));

        assertThat(read(file)).extracting(SaleLine::title).containsExactly(title);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_header() throws IOException {
        Path file = write("sales.csv", ("\ufeff" + SALES).getBytes(StandardCharsets.UTF_16LE));

        assertThat(read(file)).extracting(SaleLine::quantity).containsExactly(2);
    }

    @Test
    void chinese_headers_are_known() throws IOException {
        Path file = write(
                "sales.csv",
                "\u8ba2\u5355\u53f7,\u65e5\u671f,\u5546\u54c1\u7f16\u7801,\u6570\u91cf,\u5355\u4ef7\n1,2011-05-01,12345,2,9.90\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(read(file)).extracting(SaleLine::code, SaleLine::price).containsExactly(tuple("12345", 99_000L));
    }

    @ParameterizedTest
    @CsvSource({
        "2011-03-04 08:26:00, 2011-03-31, 2011-03-04",
        "04/03/2011 08:26, 31/03/2011 08:26, 2011-03-04",
        "04.03.2011, 31.03.2011, 2011-03-04",
        "03/04/2011, 03/31/2011, 2011-03-04",
        "20110304, 20110331, 2011-03-04",
        "2011-03-04T08:26:00Z, 2011-03-31T00:00:00Z, 2011-03-04"
    })
    void the_form_of_dates_is_found_from_the_whole_column(String first, String second, String expected)
            throws IOException {
        Path file = write(
                "sales.csv",
                ("date;sku;qty\n" + first + ";1;2\n" + second + ";1;2\n").getBytes(StandardCharsets.UTF_8));

        assertThat(LocalDate.ofEpochDay(read(file).get(0).day())).isEqualTo(expected);
    }

    @Test
    void a_mapping_survives_being_saved() throws IOException {
        ColumnMapping mapping = ColumnMapping.of(List.of("InvoiceDate", "StockCode", "Quantity", "Memo"));
        Path file = Files.writeString(folder.resolve("mapping.json"), mapping.toJson());

        assertThat(ColumnMapping.read(file)).isEqualTo(mapping);
    }

    @Test
    void a_mapping_names_columns_that_no_synonym_knows() throws IOException {
        Path file = write("sales.csv", "when,what,many\n2011-05-01,1,2\n".getBytes(StandardCharsets.UTF_8));
        Path mapping = Files.writeString(
                folder.resolve("m.json"), "{\"date\": \"when\", \"product\": \"what\", \"quantity\": \"many\"}");

        List<SaleLine> lines = new ArrayList<>();
        SalesFile.open(file, ColumnMapping.read(mapping)).read(lines::add, reject -> {});
        assertThat(lines).extracting(SaleLine::quantity).containsExactly(2);
    }

    private static List<SaleLine> read(Path file) {
        List<SaleLine> lines = new ArrayList<>();
        SalesFile.open(file, null).read(lines::add, reject -> assertThat(reject).isNull());
        return lines;
    }

    private static void refused(Path file, Problem problem) {
        assertThatThrownBy(() -> SalesFile.open(file, null))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
