package solstice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.task.Progress;
import solstice.workflow.Project;
import solstice.workflow.SmallShop;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.TrainingRequest;

class ModelsCommandTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void train() {
        file = SmallShop.in(folder);
        try (Project project = Project.open(file)) {
            for (long seed = 1; seed <= 2; seed++) {
                new TrainRecommender(project)
                        .run(new TrainingRequest(null, 1, seed, TrainingRequest.Device.CPU), Progress.NONE, step -> {});
            }
        }
    }

    private Terminal models(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "models";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--project";
        all[words.length + 2] = file;
        return Terminal.run(all);
    }

    @Test
    void the_one_in_use_is_marked_and_changes_with_restore() {
        assertThat(models("list").out().lines()).first().asString().startsWith("* model 2 ");

        assertThat(models("restore", 1).out()).startsWith("model 1 as of");

        assertThat(models("list").out().lines()).last().asString().startsWith("* model 1 ");
        assertThat(JsonParser.parseString(models("list", "--json").out())
                        .getAsJsonArray()
                        .get(1)
                        .getAsJsonObject()
                        .get("current")
                        .getAsBoolean())
                .isTrue();
    }

    @Test
    void two_are_compared_setting_by_setting_and_list_by_list() {
        assertThat(models("compare", 1, 2).out())
                .containsPattern("\\* seed +1 +2")
                .containsPattern("  width +64 +64")
                .contains("lists of 20 for 60 customers");
    }

    @Test
    void one_goes_out_and_comes_in_again() {
        Path out = folder.resolve("a model.solstice-model");

        assertThat(models("export", 1, "--out", out).status()).isZero();
        assertThat(models("import", out).out()).startsWith("model 3 ");
        assertThat(models("list").out().lines()).hasSize(3);
    }

    @Test
    void one_that_is_deleted_is_missed_until_it_is_brought_back() {
        assertThat(models("delete", 2).out()).contains("models undelete 2");
        assertThat(models("restore", 2))
                .satisfies(refused -> assertThat(refused.err()).startsWith("SOL-426"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(1));

        assertThat(models("undelete", 2).status()).isZero();
        assertThat(models("list").out().lines()).hasSize(2);
    }
}
