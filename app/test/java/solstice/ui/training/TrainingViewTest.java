package solstice.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.common.control.Figure;

class TrainingViewTest extends ShownView {
    private final PaperModels paper = new PaperModels();
    private final TrainingViewModel model = new TrainingViewModel(bench.desk(), paper);
    private final ModelsViewModel models = new ModelsViewModel(bench.desk(), paper);
    private final LeaderboardViewModel board = new LeaderboardViewModel(bench.desk(), paper, model);

    @Start
    void show(Stage stage) {
        bench.with(SmallShop.project(folder));
        show(
                stage,
                TrainingView.class,
                Map.of(
                        TrainingView.class, () -> new TrainingView(model, bench.look()),
                        ModelsView.class, () -> new ModelsView(models, bench.look()),
                        LeaderboardView.class, () -> new LeaderboardView(board, bench.look()),
                        ReliabilityView.class, () -> new ReliabilityView(board, bench.look())));
    }

    @Test
    void training_shows_its_figures_and_curves(FxRobot robot) {
        robot.clickOn("#train");

        assertThat(robot.lookup("#speed").queryAs(Figure.class).getValue()).isEqualTo("5,000");
        assertThat(robot.lookup("#validation").queryAs(Figure.class).getValue()).isEqualTo("0.1000");
        assertThat(robot.lookup("#curves").query().isVisible()).isTrue();
        assertThat(robot.lookup("#train").query().isVisible()).isTrue();
    }

    @Test
    void below_the_device_a_sentence_says_where_it_will_run(FxRobot robot) {
        assertThat(robot.lookup("#deviceNote")
                        .queryAs(javafx.scene.control.Label.class)
                        .getText())
                .contains("CPU (2 cores)")
                .contains("No NVIDIA");
    }

    @Test
    void evaluating_fills_the_leaderboard(FxRobot robot) {
        robot.interact(board::evaluate);
        robot.clickOn("Leaderboard");

        TableView<?> table = robot.lookup("#leaderboard #table").queryAs(TableView.class);
        assertThat(table.getItems()).hasSize(2);
    }
}
