package solstice.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path HOME = Path.of("home", "ada");

    @Test
    void each_system_has_its_custom() {
        assertThat(Folders.own("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/solstice"));
        assertThat(Folders.own("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Solstice"));
        assertThat(Folders.own("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Local/Solstice"));
    }

    @Test
    void the_environment_has_the_last_word() {
        assertThat(Folders.own("Linux", HOME, Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/solstice"));
        assertThat(Folders.own("Windows 11", HOME, Map.of("LOCALAPPDATA", "local")))
                .isEqualTo(Path.of("local/Solstice"));
    }
}
