package solstice.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_put_is_there_the_next_day() {
        Path file = folder.resolve("deep").resolve("settings.properties");
        new Settings(file).put("theme", Theme.DARK);

        assertThat(new Settings(file).choice("theme", Theme.LIGHT)).isEqualTo(Theme.DARK);
    }

    @Test
    void a_value_that_makes_no_sense_counts_as_none() {
        Settings settings = new Settings(folder.resolve("settings.properties"));
        settings.put("theme", "PURPLE");
        settings.put("width", "wide");

        assertThat(settings.choice("theme", Theme.LIGHT)).isEqualTo(Theme.LIGHT);
        assertThat(settings.number("width", 1280)).isEqualTo(1280);
    }

    @Test
    void projects_are_remembered_latest_first_and_only_while_they_exist() throws IOException {
        Path first = Files.createFile(folder.resolve("first.solstice"));
        Path second = Files.createFile(folder.resolve("second.solstice"));
        Settings settings = new Settings(folder.resolve("settings.properties"));
        settings.rememberProject(first);
        settings.rememberProject(second);
        settings.rememberProject(first);
        settings.rememberProject(folder.resolve("gone.solstice"));

        assertThat(settings.recentProjects()).containsExactly(first, second);
    }
}
