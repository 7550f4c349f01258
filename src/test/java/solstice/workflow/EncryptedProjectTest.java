package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.store.Access;
import solstice.store.Passphrase;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

class EncryptedProjectTest {
    private static final String WORDS = "纸船 sails at noon";

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Path sales = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        file = folder.resolve("p.solstice");
        StringBuilder rows = new StringBuilder("order,date,sku,title,qty,price,customer,country\n");
        for (int row = 0; row < 500; row++) {
            rows.append(row)
                    .append(",2011-05-01,12345,GLASS SWAN,2,1.50,")
                    .append(row % 97)
                    .append(",UK\n");
        }
        sales = Files.writeString(folder.resolve("sales.csv"), rows);
    }

    @Test
    void it_opens_with_its_passphrase_and_with_no_other() throws IOException {
        take(WORDS);

        assertThat(Project.isEncrypted(file)).isTrue();
        assertThat(rows(WORDS)).isEqualTo(500);
        assertProblem(Problem.PASSPHRASE_MISSING, () -> rows(null));
        assertProblem(Problem.PASSPHRASE_WRONG, () -> rows(WORDS + " "));
        assertThat(rows(WORDS)).isEqualTo(500);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .doesNotContain("GLASS SWAN", "SALE_BLOCK", "sale_block");
    }

    @Test
    void the_copy_that_a_second_window_reads_is_opened_with_the_same_passphrase() {
        try (Passphrase words = words(WORDS);
                Project first = Project.openOrCreate(file, words);
                Project second = Project.open(file, words)) {
            assertThat(first.access()).isEqualTo(Access.WRITABLE);
            assertThat(second.access()).isEqualTo(Access.OPEN_ELSEWHERE);
            assertProblem(Problem.PASSPHRASE_WRONG, () -> rows("another"));
        }
    }

    @Test
    void a_project_can_be_encrypted_and_decrypted_later_on() throws IOException {
        take(null);
        ProtectProject protect = new ProtectProject(file);
        try (Passphrase words = words(WORDS);
                Passphrase other = words("other")) {
            assertThat(protect.decrypt(words)).isFalse();
            assertThat(protect.encrypt(words)).isTrue();
            assertThat(protect.encrypt(words)).isFalse();
            assertThat(rows(WORDS)).isEqualTo(500);
            assertProblem(Problem.PASSPHRASE_MISSING, () -> rows(null));
            byte[] before = Files.readAllBytes(file);
            assertProblem(Problem.PASSPHRASE_WRONG, () -> protect.decrypt(other));
            assertThat(Files.readAllBytes(file)).isEqualTo(before);

            assertThat(protect.decrypt(words)).isTrue();
        }
        assertThat(rows(null)).isEqualTo(500);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void a_project_in_use_is_not_rewritten() {
        take(null);
        try (Project open = Project.open(file);
                Passphrase words = words(WORDS)) {
            assertProblem(Problem.PROJECT_READ_ONLY, () -> new ProtectProject(file).encrypt(words));
            assertThat(open.history().size()).isEqualTo(500);
        }
        assertThat(Project.isEncrypted(file)).isFalse();
    }

    @Test
    void a_passphrase_is_gone_once_closed() {
        char[] letters = WORDS.toCharArray();

        new Passphrase(letters).close();

        assertThat(letters).containsOnly('\0');
    }

    private void take(@Nullable String words) {
        try (Passphrase passphrase = given(words);
                Project project = Project.openOrCreate(file, passphrase)) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(sales)), Progress.NONE);
        }
    }

    private long rows(@Nullable String words) {
        try (Passphrase passphrase = given(words);
                Project project = Project.open(file, passphrase)) {
            return new DescribeProject(project).run().rowsKept();
        }
    }

    private static @Nullable Passphrase given(@Nullable String words) {
        return words == null ? null : words(words);
    }

    private static Passphrase words(String words) {
        return new Passphrase(words.toCharArray());
    }

    private static void assertProblem(Problem problem, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(problem));
    }
}
