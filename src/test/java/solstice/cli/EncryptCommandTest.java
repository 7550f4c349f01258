package solstice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.workflow.Project;

class EncryptCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_project_is_made_encrypted_read_with_its_passphrase_and_decrypted() throws IOException {
        Path project = folder.resolve("p.solstice");
        Path words = Files.writeString(folder.resolve("words"), "paper boats\nnot this line\n");
        Path wrong = Files.writeString(folder.resolve("wrong"), "paper boat\n");
        Path sales =
                Files.writeString(folder.resolve("sales.csv"), "order,date,sku,qty,price\n1,2011-05-01,12345,2,1.50\n");

        assertThat(Terminal.run("import", "--encrypt", "--project", project, "--sales", sales)
                        .err())
                .contains("SOL-207");
        assertThat(project).doesNotExist();
        assertThat(Terminal.run(
                                "import",
                                "--encrypt",
                                "--passphrase-file",
                                words,
                                "--project",
                                project,
                                "--sales",
                                sales)
                        .status())
                .isZero();
        assertThat(Project.isEncrypted(project)).isTrue();
        assertThat(Terminal.run("info", "--project", project).err()).contains("SOL-207");
        assertThat(Terminal.run("info", "--project", project, "--passphrase-file", wrong)
                        .err())
                .contains("SOL-208");
        assertThat(Terminal.run("info", "--project", project, "--passphrase-file", words)
                        .out())
                .contains("1 rows");
        assertThat(Terminal.run("decrypt", "--project", project, "--passphrase-file", words)
                        .out())
                .contains("is not encrypted any more");
        assertThat(Terminal.run("info", "--project", project).out()).contains("1 rows");
        assertThat(Terminal.run(
                                "import",
                                "--encrypt",
                                "--passphrase-file",
                                words,
                                "--project",
                                project,
                                "--sales",
                                sales)
                        .err())
                .contains("SOL-209");
    }

    @Test
    void without_a_file_the_environment_is_asked() {
        assertThat(PassphraseOption.of(null, Map.of("SOLSTICE_PASSPHRASE", "boats")))
                .isNotNull();
        assertThat(PassphraseOption.of(null, Map.of())).isNull();
    }
}
