package solstice.ui.data.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.intake.cleaning.CleaningRule;
import solstice.task.Progress;
import solstice.ui.common.ShownView;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.Project;

/** A shop of three lines, one of which names no customer, has its rules switched. */
class CleaningViewTest extends ShownView {
    private final CleaningViewModel model = new CleaningViewModel(bench.desk());

    @Start
    void show(Stage stage) throws IOException {
        Path sales = Files.write(
                folder.resolve("sales.csv"),
                List.of(
                        "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID",
                        "1,21001,TEA,2,2011-01-03,1.50,17",
                        "2,21001,TEA,1,2011-01-04,1.50,",
                        "3,21002,CUP,1,2011-01-05,2.50,18"));
        Project project = Project.openOrCreate(folder.resolve("shop.solstice"));
        new ImportSales(project).run(ImportRequest.ofSales(List.of(sales)), Progress.NONE);
        bench.with(project);
        show(stage, CleaningView.class, Map.of(CleaningView.class, () -> new CleaningView(model, bench.look())));
    }

    @Test
    void every_rule_shows_with_its_switch_and_what_it_concerns(FxRobot robot) {
        robot.interact(() -> model.watch(true));

        assertThat(robot.lookup(".rule-row").queryAll()).hasSize(CleaningRule.values().length);
        assertThat(robot.lookup("#rule-OVERLAPS").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#rule-NO_CUSTOMERS")
                        .queryAs(ToggleSwitch.class)
                        .isSelected())
                .isTrue();
        assertThat(robot.lookup("1 rows").tryQuery()).isPresent();
    }

    @Test
    void a_switch_changes_what_counts_as_demand_and_back(FxRobot robot) {
        robot.interact(() -> model.watch(true));
        Project project = bench.desk().project().required();
        assertThat(project.history().size()).isEqualTo(3);

        robot.interact(() ->
                robot.lookup("#rule-NO_CUSTOMERS").queryAs(ToggleSwitch.class).setSelected(false));
        assertThat(project.history().size()).isEqualTo(2);
        assertThat(model.workingProperty().get()).isFalse();

        robot.interact(() ->
                robot.lookup("#rule-NO_CUSTOMERS").queryAs(ToggleSwitch.class).setSelected(true));
        assertThat(project.history().size()).isEqualTo(3);
    }

    @Test
    void a_switch_that_is_cancelled_stands_as_before(FxRobot robot) {
        robot.interact(() -> model.watch(true));
        bench.tasks().cancelNext();
        robot.interact(() -> model.turn(CleaningRule.NO_CUSTOMERS, false));

        assertThat(robot.lookup("#rule-NO_CUSTOMERS")
                        .queryAs(ToggleSwitch.class)
                        .isSelected())
                .isTrue();
        assertThat(bench.desk().project().required().history().size()).isEqualTo(3);
    }
}
