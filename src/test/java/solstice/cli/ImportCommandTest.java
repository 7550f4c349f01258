package solstice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.workflow.Project;

class ImportCommandTest {
    private static final String SALES = """
            order,date,sku,qty,price,customer
            1,2011-05-01,12345,2,1.50,7
            1,2011-05-01,12345,2,1.50,7
            2,2011-05-02,12345,x,1.50,8
            3,2011-05-03,12346,1,2.50,8
            """;

    @TempDir
    Path folder;

    @Test
    void the_figures_come_as_json() throws IOException {
        Path sales = Files.writeString(folder.resolve("sales.csv"), SALES);
        Path rejects = folder.resolve("rejects.csv");

        Terminal done = Terminal.run(
                "import", "--project", folder.resolve("p.solstice"), "--sales", sales, "--rejects", rejects, "--json");

        assertThat(done.status()).isZero();
        JsonObject json = JsonParser.parseString(done.out()).getAsJsonObject();
        assertThat(json.get("rowsRead").getAsLong()).isEqualTo(4);
        assertThat(json.get("rowsKept").getAsLong()).isEqualTo(2);
        assertThat(json.get("rowsMerged").getAsLong()).isEqualTo(1);
        assertThat(json.get("rowsRejected").getAsLong()).isEqualTo(1);
        assertThat(json.getAsJsonArray("rejects")
                        .get(0)
                        .getAsJsonObject()
                        .get("reason")
                        .getAsString())
                .isEqualTo("not a number");
        assertThat(rejects).content().contains("sales.csv,4,qty,x,not a number");
    }

    @Test
    void files_of_any_kind_are_told_apart_and_their_joins_shown_before_anything_is_kept() throws IOException {
        Path sales = Files.writeString(folder.resolve("a.csv"), SALES);
        Path products = Files.writeString(folder.resolve("b.csv"), "sku,title,price\n12345,Mug,2\n99999,Lamp,9\n");
        Path project = folder.resolve("p.solstice");

        Terminal looked = Terminal.run("import", "--project", project, "--dry-run", sales, products);

        assertThat(looked.status()).isZero();
        assertThat(looked.out())
                .contains("a.csv", "sales", "by its columns date, sku, qty")
                .contains("b.csv", "catalogue", "by its columns sku, title, price")
                .contains("1 of 2 products sold are in the catalogue; 1 of its products were never sold")
                .contains("without: 12346", "unused: 99999", "nothing kept")
                .containsPattern("cleaning on +NO_PRODUCTS +0")
                .containsPattern("cleaning off +CANCELLED_SALES +0");
        assertThat(Terminal.run("import", "--project", project, sales, products, "--json")
                        .out())
                .contains("\"PRODUCTS\"", "\"CATALOGUE\"");
    }

    @Test
    void a_file_of_no_known_kind_keeps_all_out() throws IOException {
        Path sales = Files.writeString(folder.resolve("a.csv"), SALES);
        Path odd = Files.writeString(folder.resolve("odd.csv"), "colour,weight\nred,3\n");

        Terminal failed = Terminal.run("import", "--project", folder.resolve("p.solstice"), sales, odd);

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err()).contains("SOL-141", "odd.csv");
        assertThat(folder.resolve("p.solstice")).doesNotExist();
    }

    @Test
    void info_tells_what_the_project_holds() throws IOException {
        Path sales = Files.writeString(folder.resolve("sales.csv"), SALES);
        Path project = folder.resolve("p.solstice");
        Terminal.run("import", "--project", project, "--sales", sales);

        JsonObject json = JsonParser.parseString(
                        Terminal.run("info", "--project", project, "--json").out())
                .getAsJsonObject();

        assertThat(json.get("rowsKept").getAsLong()).isEqualTo(2);
        assertThat(json.get("products").getAsInt()).isEqualTo(2);
        assertThat(json.get("customers").getAsInt()).isEqualTo(2);
        assertThat(json.get("firstDay").getAsString()).isEqualTo("2011-05-01");
        assertThat(json.get("models").getAsInt()).isZero();
    }

    @Test
    void wrong_use_ends_with_two() {
        assertThat(Terminal.run("import", "--project", folder.resolve("p.solstice"))
                        .status())
                .isEqualTo(2);
        assertThat(Terminal.run("info").status()).isEqualTo(2);
        assertThat(Terminal.run("dance").status()).isEqualTo(2);
        assertThat(Terminal.run().status()).isEqualTo(2);
    }

    @Test
    void a_failure_ends_with_one_and_says_code_cause_and_remedy() {
        Terminal failed = Terminal.run(
                "import", "--project", folder.resolve("p.solstice"), "--sales", folder.resolve("none.csv"));

        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("SOL-101", "none.csv", "cause:", "remedy:");
        assertThat(folder.resolve("p.solstice")).doesNotExist();
    }

    @Test
    void while_a_project_is_open_elsewhere_it_is_read_as_of_then_and_not_changed() throws IOException {
        Path sales = Files.writeString(folder.resolve("sales.csv"), SALES);
        Path file = folder.resolve("p.solstice");
        Terminal.run("import", "--project", file, "--sales", sales);
        try (Project window = Project.open(file)) {
            Terminal read = Terminal.run("info", "--project", file);
            Terminal write = Terminal.run("import", "--project", file, "--sales", sales);

            assertThat(window.isReadOnly()).isFalse();
            assertThat(read.status()).isZero();
            assertThat(read.out()).contains("2 rows");
            assertThat(read.err()).containsPattern("p.solstice is open elsewhere: reading it as of \\d\\d:\\d\\d\\.");
            assertThat(write.status()).isEqualTo(1);
            assertThat(write.err()).contains("SOL-206");
        }
        assertThat(file).exists();
    }

    @Test
    void rules_are_switched_with_the_import() throws IOException {
        Path sales = Files.writeString(folder.resolve("sales.csv"), SALES);
        Path file = folder.resolve("p.solstice");

        Terminal done = Terminal.run(
                "import", "--project", file, "--sales", sales, "--rule", "REPEATS=off", "cancelled_sales=on", "--json");

        assertThat(done.status()).isZero();
        assertThat(JsonParser.parseString(done.out())
                        .getAsJsonObject()
                        .get("rowsKept")
                        .getAsLong())
                .as("with the row that is there twice")
                .isEqualTo(3);
        try (Project project = Project.open(file)) {
            assertThat(project.rules())
                    .isEqualTo(CleaningRules.STANDARD
                            .with(CleaningRule.REPEATS, false)
                            .with(CleaningRule.CANCELLED_SALES, true));
        }
    }

    @Test
    void a_switch_that_is_none_is_named_before_anything_is_made() throws IOException {
        Path sales = Files.writeString(folder.resolve("sales.csv"), SALES);
        Path file = folder.resolve("p.solstice");

        for (String wrong : List.of("OVERLAPS=off", "REPEATS=perhaps", "RETURNS")) {
            Terminal refused = Terminal.run("import", "--project", file, "--sales", sales, "--rule", wrong);

            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err()).contains("No switch of a rule: " + wrong, "REPEATS", "CANCELLED_SALES");
        }
        assertThat(file).doesNotExist();
    }
}
