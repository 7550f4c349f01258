package solstice.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import solstice.task.Problem;
import solstice.task.SolsticeException;

class WorkbookTest {
    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            </Types>""";
    private static final String WORKBOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""";
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""";

    @TempDir
    Path folder;

    @Test
    void cells_read_as_a_text_file_would_say_them() throws IOException {
        Path file = workbook(book -> {
            Worksheet sheet = book.newWorksheet("Sales");
            String[] headers = {"day", "moment", "id", "price", "note"};
            for (int column = 0; column < headers.length; column++) {
                sheet.value(0, column, headers[column]);
            }
            sheet.value(1, 0, LocalDate.of(2011, 3, 12));
            sheet.style(1, 0).format("dd/mm/yyyy").set();
            sheet.value(1, 1, LocalDateTime.of(2011, 3, 12, 8, 26, 5));
            sheet.style(1, 1).format("yyyy-MM-dd H:mm:ss").set();
            sheet.value(1, 2, 1234567890123L);
            sheet.value(1, 3, 0.1 + 0.2);
            sheet.value(1, 4, "=a, \"b\"");
            sheet.value(3, 2, 17850.0);
            sheet.style(3, 2).format("#,##0.00 \"dm\"").set();
        });

        TableFile table = TableFile.of(file);

        assertThat(table.format()).isEqualTo("XLSX");
        assertThat(table.sample().get(0))
                .containsExactly("2011-03-12", "2011-03-12 08:26:05", "1234567890123", "0.3", "=a, \"b\"");
        assertThat(table.sample().get(1)).startsWith("", "", "17850");
    }

    @Test
    void the_first_sheet_that_is_a_table_is_read() throws IOException {
        Path file = workbook(book -> {
            book.newWorksheet("Cover").value(0, 0, "Sales of the year");
            Worksheet sheet = book.newWorksheet("Rows");
            sheet.value(0, 0, "Sales by day");
            sheet.value(2, 0, "date");
            sheet.value(2, 1, "sku");
            sheet.value(3, 0, "2011-03-12");
            sheet.value(3, 1, 5);
        });

        assertThat(TableFile.of(file).headers()).containsExactly("date", "sku");
        assertThat(TableFileTest.read(TableFile.of(file))).hasSize(1);
    }

    @Test
    void a_formula_stands_for_its_last_result() throws IOException {
        Path file = raw("""
                <row r="1"><c r="A1" t="inlineStr"><is><t>date</t></is></c><c r="B1" t="inlineStr"><is><t>qty</t></is></c></row>
                <row r="2"><c r="A2" s="1"><f>TODAY()</f><v>40148.35</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>
                <row r="3"><c r="A3" s="1"><v>40149</v></c><c r="B3" t="str"><f>"x"</f><v>x</v></c></row>""");

        assertThat(TableFile.of(file).sample(0)).containsExactly("2009-12-01 08:24", "2009-12-02");
        assertThat(TableFile.of(file).sample(1)).containsExactly("2", "x");
    }

    @Test
    void a_million_empty_rows_are_quickly_none() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 1_048_576; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }

        assertThatThrownBy(() -> TableFile.of(raw(rows.toString()))).satisfies(failure -> {
            assertThat(((SolsticeException) failure).problem()).isEqualTo(Problem.FILE_EMPTY);
        });
    }

    @Test
    void what_is_no_worksheet_inside_is_damaged() throws IOException {
        assertThatThrownBy(() -> TableFile.of(raw("<row r=\"1\"><c r=\"A1\"><v>1</c></row>")))
                .satisfies(failure ->
                        assertThat(((SolsticeException) failure).problem()).isEqualTo(Problem.FILE_DAMAGED));
    }

    private static final String TABLE = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>date</t></is></c><c r="B1" t="inlineStr"><is><t>qty</t></is></c></row>
            <row r="2"><c r="A2" s="1"><v>40148</v></c><c r="B2"><f>[1]Prices!A1</f><v>2</v></c></row>
            <row r="3"><c r="A3" s="1"><v>40149</v></c><c r="B3"><f>WEBSERVICE("@URL@")</f><v>3</v></c></row>""";

    @Test
    void links_to_the_outside_are_not_followed_and_formulas_not_worked_out() throws IOException {
        try (ServerSocket server = listening()) {
            String url = "http://localhost:" + server.getLocalPort() + "/prices.xlsx";
            Map<String, String> parts = parts(TABLE.replace("@URL@", url));
            parts.put("xl/externalLinks/externalLink1.xml", """
                    <externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <externalBook r:id="rId1"><sheetNames><sheetName val="Prices"/></sheetNames></externalBook></externalLink>""");
            parts.put(
                    "xl/externalLinks/_rels/externalLink1.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Target=\"" + url
                            + "\" TargetMode=\"External\"/></Relationships>");
            parts.put(
                    "xl/_rels/workbook.xml.rels",
                    RELATIONS.replace(
                            "</Relationships>",
                            "<Relationship Id=\"rId9\" Target=\"" + url
                                    + "\" TargetMode=\"External\"/></Relationships>"));

            TableFile table = TableFile.of(written(parts));

            assertThat(TableFileTest.read(table)).hasSize(2);
            assertThat(table.sample(1)).containsExactly("2", "3");
            assertNobodyCalls(server);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml"})
    void entities_from_outside_are_not_fetched(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "swordfish");
        try (ServerSocket server = listening()) {
            String url = "http://localhost:" + server.getLocalPort() + "/evil.dtd";
            for (String outside : List.of(url, secret.toUri().toString())) {
                Map<String, String> parts = parts(TABLE.replace("<t>qty</t>", "<t>&x;</t>"));
                String type = "<!DOCTYPE x SYSTEM \"" + url + "\" [<!ENTITY x SYSTEM \"" + outside + "\">]>";
                parts.computeIfPresent(part, (name, xml) -> type + xml.stripLeading());

                assertSaysNothing(written(parts), "swordfish");
            }
            assertNobodyCalls(server);
        }
    }

    @Test
    void entities_that_multiply_do_not_fill_the_memory() throws IOException {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"lol\">");
        for (int i = 1; i <= 9; i++) {
            type.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Map<String, String> parts = parts(TABLE.replace("<t>qty</t>", "<t>&a9;</t>"));
        parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> type + "]>" + xml);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertSaysNothing(written(parts), "lollol"));
    }

    @Test
    void a_sheet_that_claims_a_million_rows_and_has_two_is_read_at_once() throws IOException {
        Map<String, String> parts = parts(TABLE);
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, xml) -> xml.replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>")
                        .replace("</sheetData>", "<row r=\"1048576\"/></sheetData>"));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(TableFileTest.read(TableFile.of(written(parts))))
                        .hasSize(2));
    }

    /** It is read without the text, or refused as damaged. */
    private static void assertSaysNothing(Path file, String text) throws IOException {
        try {
            TableFile table = TableFile.of(file);
            assertThat(table.headers().toString() + TableFileTest.read(table)).doesNotContain(text);
        } catch (SolsticeException refused) {
            assertThat(refused.problem()).isIn(Problem.FILE_DAMAGED, Problem.FILE_EMPTY);
        }
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static void assertNobodyCalls(ServerSocket server) throws IOException {
        server.setSoTimeout(1);
        assertThatThrownBy(() -> server.accept().close()).isInstanceOf(SocketTimeoutException.class);
    }

    private Path raw(String rows) throws IOException {
        return written(parts(rows));
    }

    private static Map<String, String> parts(String rows) {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows
                + "</sheetData></worksheet>";
        return new LinkedHashMap<>(Map.of(
                "[Content_Types].xml", TYPES,
                "xl/workbook.xml", WORKBOOK,
                "xl/_rels/workbook.xml.rels", RELATIONS,
                "xl/styles.xml", STYLES,
                "xl/worksheets/sheet1.xml", sheet));
    }

    private Path written(Map<String, String> entries) throws IOException {
        Path file = folder.resolve("raw.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    private interface Filling {
        void fill(Workbook book) throws IOException;
    }

    private Path workbook(Filling filling) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Solstice", "1.0")) {
            filling.fill(book);
        }
        return file;
    }
}
