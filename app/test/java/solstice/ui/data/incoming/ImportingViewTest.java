package solstice.ui.data.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.task.Doing;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.data.result.ResultViewModel;
import solstice.workflow.Project;

class ImportingViewTest extends ShownView {
    private final IncomingViewModel model = new IncomingViewModel(bench.desk(), new ResultViewModel(bench.desk()));

    @Start
    void show(Stage stage) {
        bench.with(Project.openOrCreate(folder.resolve("shop.solstice")));
        show(stage, ImportingView.class, Map.of(ImportingView.class, () -> new ImportingView(model, bench.look())));
    }

    @Test
    void rows_and_rate_show_while_rows_come_in_and_cancel_reaches_the_import(FxRobot robot) {
        List<String> seen = new ArrayList<>();
        model.taskProperty().subscribe(task -> {
            if (task != null) {
                task.report(Doing.READING, .25, "sales.csv", 1_000, 250_000L);
                seen.add(robot.lookup("#step").queryAs(Labeled.class).getText());
                seen.add(robot.lookup("#percent").queryAs(Labeled.class).getText());
                seen.add("" + robot.lookup("#bar").queryAs(ProgressBar.class).getProgress());
                robot.lookup("#cancel").queryAs(Button.class).fire();
            }
        });
        robot.interact(() -> model.look(List.of(SmallShop.sales(folder))));
        robot.interact(model::importFiles);

        assertThat(seen).containsExactly("sales.csv: 1,000 rows, 250,000 rows/s", "25%", "0.25");
        assertThat(model.stageProperty().get()).isEqualTo(IncomingViewModel.Stage.PREVIEW);
        assertThat(Objects.requireNonNull(bench.desk().project().current())
                        .history()
                        .isEmpty())
                .isTrue();
    }
}
