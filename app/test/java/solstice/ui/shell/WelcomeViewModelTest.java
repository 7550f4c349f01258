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

class WelcomeViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private Path sample = Path.of("");
    private Settings settings = new Settings(Path.of("none", "settings.properties"));

    @BeforeEach
    void prepare() {
        sample = folder.resolve("sample.solstice");
        settings = new Settings(folder.resolve("settings.properties"));
    }

    @AfterEach
    void closeTheProject() {
        Project open = bench.desk().project().current();
        if (open != null) {
            open.close();
        }
    }

    private WelcomeViewModel welcome() {
        return new WelcomeViewModel(
                bench.desk(),
                settings,
                new SampleProject(sample, () -> ImportRequest.ofSales(List.of(SmallShop.sales(folder)))));
    }

    @Test
    void the_sample_is_imported_the_first_time_and_only_opened_the_second() {
        welcome().openSample();
        assertThat(bench.desk().project().hasSales()).isTrue();
        bench.desk().project().required().close();

        TestDesk nextDay = new TestDesk();
        WelcomeViewModel welcome = new WelcomeViewModel(nextDay.desk(), settings, new SampleProject(sample, () -> {
            throw new AssertionError("imported twice");
        }));
        welcome.openSample();

        assertThat(nextDay.desk().project().hasSales()).isTrue();
        nextDay.desk().project().required().close();
    }

    @Test
    void a_missing_sample_is_a_failure_that_opens_nothing() {
        WelcomeViewModel welcome = new WelcomeViewModel(bench.desk(), settings, new SampleProject(sample, () -> {
            throw new SolsticeException(Problem.SAMPLE_MISSING, folder);
        }));
        welcome.openSample();

        assertThat(bench.desk().project().current()).isNull();
        assertThat(welcome.openingProperty().get()).isFalse();
        assertThat(bench.tasks().lastFailure()).isInstanceOf(SolsticeException.class);
    }

    @Test
    void a_new_project_gets_the_ending_and_is_remembered() {
        bench.dialogs().willSaveTo(folder.resolve("mine"));
        WelcomeViewModel welcome = welcome();
        welcome.create();

        assertThat(bench.desk().project().required().path()).isEqualTo(folder.resolve("mine.solstice"));
        assertThat(welcome.recent()).containsExactly(folder.resolve("mine.solstice"));
    }

    @Test
    void the_window_opens_on_the_project_worked_on_last() {
        bench.dialogs().willSaveTo(folder.resolve("mine.solstice"));
        welcome().create();
        bench.desk().project().required().close();
        TestDesk nextDay = new TestDesk();
        new WelcomeViewModel(
                        nextDay.desk(), settings, new SampleProject(sample, () -> ImportRequest.ofSales(List.of())))
                .openLast();

        assertThat(nextDay.desk().project().required().path()).isEqualTo(folder.resolve("mine.solstice"));
        nextDay.desk().project().required().close();
    }

    @Test
    void thinking_better_of_it_opens_nothing() {
        WelcomeViewModel welcome = welcome();
        welcome.create();
        welcome.choose();

        assertThat(bench.desk().project().current()).isNull();
    }
}
