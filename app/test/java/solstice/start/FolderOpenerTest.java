package solstice.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FolderOpenerTest {
    @Test
    void each_system_has_its_own_command() {
        Path folder = Path.of("lists");

        assertThat(FolderOpener.command("Linux", folder)).containsExactly("xdg-open", "lists");
        assertThat(FolderOpener.command("Mac OS X", folder)).containsExactly("open", "lists");
        assertThat(FolderOpener.command("Windows 11", folder)).containsExactly("explorer.exe", "lists");
    }
}
