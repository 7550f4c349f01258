package solstice.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.ui.common.Settings;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.workflow.ImportRequest;
import solstice.workflow.Project;

/** A small shop is put under a passphrase and out again, as from the title bar. */
class ProtectionViewModelTest {
    private static final String WORDS = "纸船 sails at noon";

    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private final ProtectionViewModel model = new ProtectionViewModel(bench.desk());
    private Path file = Path.of("");

    @BeforeEach
    void openTheShop() {
        Project shop = SmallShop.project(folder);
        file = shop.path();
        bench.with(shop);
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().leave();
    }

    @Test
    void a_project_goes_on_under_its_passphrase_and_is_asked_for_it_when_opened() {
        assertThat(model.encryptedProperty().get()).isFalse();
        bench.dialogs().willType(WORDS);

        model.encrypt();

        assertThat(model.encryptedProperty().get()).isTrue();
        assertThat(bench.desk().project().required().history().size()).isEqualTo(SmallShop.ROWS);
        assertThat(bench.dialogs().notices()).singleElement().asString().contains("small.solstice");
        bench.desk().project().leave();
        assertThat(Project.isEncrypted(file)).isTrue();

        WelcomeViewModel welcome = welcome();
        welcome.open(file);
        assertThat(bench.desk().project().current()).as("no passphrase given").isNull();

        bench.dialogs().willType("another");
        welcome.open(file);
        assertThat(bench.desk().project().current()).isNull();
        assertThat(bench.tasks().lastFailure())
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.PASSPHRASE_WRONG));

        bench.dialogs().willType(WORDS);
        welcome.open(file);
        assertThat(bench.desk().project().required().history().size()).isEqualTo(SmallShop.ROWS);
    }

    @Test
    void the_passphrase_is_taken_away_by_its_owner_alone() {
        bench.dialogs().willType(WORDS);
        model.encrypt();

        bench.dialogs().willType("another");
        model.decrypt();
        assertThat(bench.dialogs().errors())
                .singleElement()
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.PASSPHRASE_WRONG));
        assertThat(bench.desk().project().required().isReadOnly()).isFalse();
        assertThat(model.encryptedProperty().get()).isTrue();

        bench.dialogs().willType(WORDS);
        model.decrypt();
        assertThat(model.encryptedProperty().get()).isFalse();
        assertThat(Project.isEncrypted(file)).isFalse();
        assertThat(bench.desk().project().required().history().size()).isEqualTo(SmallShop.ROWS);
    }

    @Test
    void who_thinks_better_of_it_keeps_the_project_as_it_was() {
        Project before = bench.desk().project().required();

        model.encrypt();

        assertThat(bench.desk().project().current()).isSameAs(before);
        assertThat(Project.isEncrypted(file)).isFalse();
    }

    @Test
    void a_project_open_elsewhere_is_not_touched() {
        Project held = bench.desk().project().required();
        TestDesk second = new TestDesk().with(Project.open(file));
        second.dialogs().willType(WORDS);

        new ProtectionViewModel(second.desk()).encrypt();
        second.desk().project().leave();

        assertThat(second.dialogs().errors())
                .singleElement()
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.PROJECT_READ_ONLY));
        assertThat(held.history().size()).isEqualTo(SmallShop.ROWS);
        assertThat(Project.isEncrypted(file)).isFalse();
    }

    private WelcomeViewModel welcome() {
        return new WelcomeViewModel(
                bench.desk(),
                new Settings(folder.resolve("settings.properties")),
                new SampleProject(folder.resolve("s.solstice"), () -> ImportRequest.ofSales(List.of())));
    }
}
