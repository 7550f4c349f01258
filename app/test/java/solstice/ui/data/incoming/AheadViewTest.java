package solstice.ui.data.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.intake.cleaning.CleaningRule;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.data.result.ResultViewModel;
import solstice.workflow.Project;

class AheadViewTest extends ShownView {
    private final IncomingViewModel incoming = new IncomingViewModel(bench.desk(), new ResultViewModel(bench.desk()));

    @Start
    void show(Stage stage) {
        bench.with(Project.openOrCreate(folder.resolve("shop.solstice")));
        show(stage, AheadView.class, Map.of(AheadView.class, () -> new AheadView(incoming.ahead(), bench.look())));
    }

    @Test
    void every_rule_shows_what_it_will_concern_and_its_switch_waits_for_the_import(FxRobot robot) {
        robot.interact(() -> incoming.look(List.of(SmallShop.sales(folder))));

        assertThat(robot.lookup(".rule-row").queryAll()).hasSize(CleaningRule.values().length);
        assertThat(robot.lookup("…").tryQuery()).isEmpty();
        assertThat(robot.lookup("#promise").queryAs(Labeled.class).getText()).contains("nothing has changed yet");

        robot.interact(() ->
                robot.lookup("#rule-NO_CUSTOMERS").queryAs(ToggleSwitch.class).setSelected(false));
        Project project = bench.desk().project().required();
        assertThat(project.rules().apply(CleaningRule.NO_CUSTOMERS)).isTrue();
        robot.interact(incoming::importFiles);
        assertThat(project.rules().apply(CleaningRule.NO_CUSTOMERS)).isFalse();
    }

    @Test
    void rules_whose_count_was_cancelled_show_uncounted(FxRobot robot) {
        robot.interact(() -> {
            incoming.look(List.of(SmallShop.sales(folder)));
            bench.tasks().cancelNext();
            incoming.ahead().turn(CleaningRule.REPEATS, false);
        });

        assertThat(robot.lookup(".rule-row > .text-muted").queryAllAs(Label.class))
                .hasSize(CleaningRule.values().length)
                .allMatch(count -> count.getText().equals("…"));
    }
}
