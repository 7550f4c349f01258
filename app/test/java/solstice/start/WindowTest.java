package solstice.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.ui.common.DirectTaskRunner;
import solstice.ui.common.Look;
import solstice.ui.common.ProblemSurface;
import solstice.ui.common.ScriptedDialogs;
import solstice.ui.common.Settings;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.common.Theme;
import solstice.workflow.Project;

/** The whole window as it is composed, over a small shop. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    @TempDir
    private Path folder;

    private final Look look = new TestDesk().look();
    private final ProblemSurface problems = new ProblemSurface(look.messages());
    private Optional<Composition> composed = Optional.empty();

    @Start
    void show(Stage stage) {
        Settings settings = new Settings(folder.resolve("settings.properties"));
        Composition composition = new Composition(new Composition.Ground(
                look, new DirectTaskRunner(), new ScriptedDialogs(), problems, settings, folder));
        composed = Optional.of(composition);
        new MainWindow(stage, look, settings, Optional.empty()).show(composition::window);
    }

    @AfterEach
    void closeTheProject() {
        composed.map(composition -> composition.desk().project().current()).ifPresent(Project::close);
    }

    private void openTheShop(FxRobot robot) {
        SmallShop.project(folder).close();
        robot.interact(() -> composed.orElseThrow().projects().open(folder.resolve("small.solstice")));
    }

    @Test
    void it_opens_on_a_welcome_with_the_rail_at_rest(FxRobot robot) {
        assertThat(robot.lookup("#sample").tryQuery()).isPresent();
        assertThat(robot.lookup("#rail").query().isDisabled()).isTrue();
    }

    @Test
    void an_open_project_shows_its_name_and_its_figures(FxRobot robot) {
        openTheShop(robot);

        assertThat(robot.lookup("#project").queryAs(MenuButton.class).getText()).isEqualTo("small.solstice");
        assertThat(robot.lookup("#rows").queryAll()).isNotEmpty();
        assertThat(robot.lookup("3,150 rows").tryQuery()).isPresent();
    }

    @Test
    void a_project_open_elsewhere_is_read_only_until_it_is_free_and_reopened(FxRobot robot) {
        Project other = SmallShop.project(folder);
        robot.interact(() -> composed.orElseThrow().projects().open(folder.resolve("small.solstice")));
        assertThat(robot.lookup("3,150 rows").tryQuery()).isPresent();
        assertThat(robot.lookup(".notice-banner").query().isVisible()).isTrue();

        other.close();
        robot.clickOn("#reopen");

        assertThat(robot.lookup(".notice-banner").query().isVisible()).isFalse();
        assertThat(robot.lookup("3,150 rows").tryQuery()).isPresent();
    }

    @Test
    void another_language_rebuilds_the_window_on_the_same_work(FxRobot robot) {
        openTheShop(robot);
        robot.clickOn("#language-CHINESE");

        assertThat(robot.lookup("#step-DATA").queryAs(Labeled.class).getText()).isEqualTo("数据");
        assertThat(robot.lookup("#project").queryAs(MenuButton.class).getText()).isEqualTo("small.solstice");
        assertThat(robot.lookup("3,150 行").tryQuery()).isPresent();
    }

    @Test
    void the_theme_switch_turns_the_window_dark(FxRobot robot) {
        robot.clickOn("#theme");

        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void a_failure_lies_across_the_top_until_put_away(FxRobot robot) {
        robot.interact(() -> problems.show(new SolsticeException(Problem.FILE_EMPTY, "sales.csv")));
        assertThat(robot.lookup(".problem-code").queryAs(Labeled.class).getText())
                .isEqualTo("SOL-103");
        assertThat(robot.lookup(".problem-banner").query().isVisible()).isTrue();

        robot.interact(problems::dismiss);
        assertThat(robot.lookup(".problem-banner").query().isVisible()).isFalse();
    }
}
