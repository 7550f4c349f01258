package solstice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.workflow.SampleProject;

class DecomposeCommandTest {
    @TempDir
    private static Path folder;

    private static Path project = Path.of("");

    @BeforeAll
    static void importSample() {
        project = SampleProject.copyTo(folder);
    }

    private static Terminal run(Object... options) {
        Object[] all = new Object[options.length + 3];
        all[0] = "decompose";
        all[1] = "--project";
        all[2] = project;
        System.arraycopy(options, 0, all, 3, options.length);
        return Terminal.run(all);
    }

    @Test
    void the_assortment_is_written_week_by_week() throws IOException {
        Path out = folder.resolve("all.csv");
        Path chart = folder.resolve("all.png");
        Terminal done = run("--period", "week", "--robust", "--out", out, "--chart", chart);
        assertThat(done.status()).isZero();
        assertThat(done.out()).contains("All products", "Seasonal", "Peaks: week", "2009-11-30");
        List<String> lines = Files.readAllLines(out);
        assertThat(chart).isNotEmptyFile();
        assertThat(lines).hasSize(107);
        assertThat(lines.get(0)).isEqualTo("t,observed,trend,seasonal,remainder,weight");
        assertThat(lines.get(2)).startsWith("2009-12-07,");
    }

    @Test
    void a_family_says_in_json_whether_it_is_seasonal() {
        Terminal done =
                run("--level", "family", "--id", "Christmas decoration", "--out", folder.resolve("f.csv"), "--json");
        JsonObject json = JsonParser.parseString(done.out()).getAsJsonObject();
        assertThat(json.get("verdict").getAsString()).isEqualTo("SEASONAL");
        assertThat(json.get("indices").getAsJsonArray()).hasSize(52);
    }

    @Test
    void the_series_of_a_level_can_be_listed() {
        Terminal done = run("--level", "segment", "--list");
        assertThat(done.status()).isZero();
        assertThat(done.out()).contains("rfm:champions", "country:germany", "pieces");
    }

    @Test
    void an_unknown_product_is_told_with_its_code() {
        Terminal failed = run("--level", "product", "--id", "nope", "--out", folder.resolve("x.csv"));
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.err()).contains("SOL-301", "product", "nope");
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    void a_level_without_a_name_is_wrong_use() {
        assertThat(run("--level", "family", "--out", folder.resolve("x.csv")).status())
                .isEqualTo(2);
        assertThat(run("--level", "shelf", "--out", folder.resolve("x.csv")).status())
                .isEqualTo(2);
        assertThat(run().status()).isEqualTo(2);
    }
}
