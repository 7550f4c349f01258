package solstice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.workflow.SampleProject;

class FeaturesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void tables_have_a_row_for_each_and_a_word_on_every_column() throws IOException {
        Path project = SampleProject.copyTo(folder);
        Path out = folder.resolve("seen");
        Terminal done = Terminal.run(
                "features",
                "dump",
                "--project",
                project,
                "--as-of",
                "2010-02-01",
                "--kind",
                "products,season",
                "--out",
                out);

        assertThat(done.status()).as(done.err()).isZero();
        List<String> products = Files.readAllLines(out.resolve("products.csv"));
        List<String> columns = List.of(products.get(0).split(","));
        assertThat(products)
                .hasSizeBetween(2_000, 4_000)
                .allSatisfy(row -> assertThat(row.split(",")).hasSize(columns.size()));
        assertThat(Files.readAllLines(out.resolve("season.csv"))).hasSize(2);
        assertThat(Files.readString(out.resolve("README.md")))
                .contains(columns.stream()
                        .skip(2)
                        .map(column -> "`" + column + "`")
                        .toList());
        assertThat(out.resolve("pairs.csv")).doesNotExist();
    }

    @Test
    void a_window_before_the_morning_is_wrong_use() {
        Terminal done = Terminal.run(
                "features",
                "dump",
                "--project",
                folder.resolve("none"),
                "--as-of",
                "2010-02-01",
                "--window",
                "2010-01-01..2010-01-28",
                "--out",
                folder.resolve("seen"));

        assertThat(done.status()).isEqualTo(2);
    }
}
