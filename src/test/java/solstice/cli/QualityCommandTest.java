package solstice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.workflow.Project;
import solstice.workflow.SampleProject;

class QualityCommandTest {
    @TempDir
    private static Path folder;

    private static Path project = Path.of("");

    @BeforeAll
    static void importSample() {
        project = SampleProject.copyTo(folder);
    }

    @Test
    void the_words_name_span_weeks_gaps_and_kinds() {
        Terminal done = Terminal.run("quality", "--project", project);

        assertThat(done.status()).isZero();
        assertThat(done.out())
                .contains("from 2009-12-01 to 2011-12-09", "604 trading days", "106 weeks", "no sale 2010-12-24..")
                .contains("cancellation");
    }

    @Test
    void json_tells_every_week() {
        JsonObject json = JsonParser.parseString(
                        Terminal.run("quality", "--project", project, "--json").out())
                .getAsJsonObject();

        assertThat(json.get("weeks").getAsJsonArray()).hasSize(106);
        assertThat(json.getAsJsonObject("span").get("from").getAsString()).isEqualTo("2009-12-01");
    }

    @Test
    void an_empty_project_is_told_so() {
        Path empty = folder.resolve("empty.solstice");
        Project.openOrCreate(empty).close();

        assertThat(Terminal.run("quality", "--project", empty).err()).contains("SOL-203");
    }
}
