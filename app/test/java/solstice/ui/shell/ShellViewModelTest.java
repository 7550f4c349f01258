package solstice.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.ui.common.Language;
import solstice.ui.common.Look;
import solstice.ui.common.ProblemSurface;
import solstice.ui.common.Settings;
import solstice.ui.common.Step;
import solstice.ui.common.TestDesk;
import solstice.ui.common.Theme;

class ShellViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private final Look look = bench.look();
    private final ProblemSurface problems = new ProblemSurface(look.messages());
    private Settings settings = new Settings(Path.of("none", "settings.properties"));
    private ShellViewModel model = new ShellViewModel(bench.desk(), look, problems, settings);

    @BeforeEach
    void prepare() {
        settings = new Settings(folder.resolve("settings.properties"));
        model = new ShellViewModel(bench.desk(), look, problems, settings);
    }

    @Test
    void theme_and_language_switch_and_are_remembered() {
        model.switchTheme();
        model.speak(Language.CHINESE);

        assertThat(model.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(look.messages().text("data.title")).isEqualTo("数据");
        Settings nextDay = new Settings(folder.resolve("settings.properties"));
        assertThat(nextDay.choice(ShellViewModel.THEME, Theme.LIGHT)).isEqualTo(Theme.DARK);
        assertThat(nextDay.choice(ShellViewModel.LANGUAGE, Language.ENGLISH)).isEqualTo(Language.CHINESE);
    }

    @Test
    void a_failure_shows_problem_cause_remedy_and_code_until_dismissed() {
        problems.show(new SolsticeException(Problem.FILE_EMPTY, "sales.csv"));

        assertThat(Objects.requireNonNull(model.problemProperty().get())).satisfies(text -> {
            assertThat(text.code()).isEqualTo("SOL-103");
            assertThat(text.problem()).contains("sales.csv");
            assertThat(text.cause()).isNotBlank();
            assertThat(text.remedy()).isNotBlank();
        });
        model.dismissProblem();
        assertThat(model.problemProperty().get()).isNull();
    }

    @Test
    void a_fault_of_the_program_says_that_it_is_one() {
        problems.show(new IllegalStateException("index off by one"));

        assertThat(Objects.requireNonNull(model.problemProperty().get())).satisfies(text -> {
            assertThat(text.code()).isEqualTo(ProblemSurface.FAULT);
            assertThat(text.cause()).contains("index off by one");
        });
    }

    @Test
    void the_oldest_task_shows_and_can_be_cancelled() {
        bench.desk()
                .tasks()
                .run("counting", progress -> {
                    progress.report("sheep", .5);
                    assertThat(Objects.requireNonNull(model.taskProperty().get()))
                            .satisfies(task -> {
                                assertThat(task.label()).isEqualTo("counting");
                                assertThat(task.stepProperty().get().in(Locale.ENGLISH))
                                        .isEqualTo("sheep");
                                assertThat(task.fractionProperty().get()).isEqualTo(.5);
                            });
                    model.cancelTask();
                    assertThat(progress.isCancelled()).isTrue();
                    return 0;
                })
                .onFailure(failure -> {
                    throw new AssertionError(failure);
                });
        assertThat(model.taskProperty().get()).isNull();
    }

    @Test
    void the_rail_leads_to_every_step() {
        for (Step step : Step.values()) {
            model.go(step);
            assertThat(model.stepProperty().get()).isEqualTo(step);
        }
    }
}
