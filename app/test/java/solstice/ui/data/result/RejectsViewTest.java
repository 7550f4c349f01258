package solstice.ui.data.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.ui.common.ShownView;

class RejectsViewTest extends ShownView {
    private final ResultViewModel model = new ResultViewModel(bench.desk());

    @Start
    void show(Stage stage) {
        show(stage, RejectsView.class, Map.of(RejectsView.class, () -> new RejectsView(model, bench.look())));
    }

    @Test
    void without_rejects_it_says_that_all_is_well(FxRobot robot) {
        robot.interact(() -> model.show(ResultViewModelTest.report(List.of())));

        assertThat(robot.lookup("#none").query().isVisible()).isTrue();
        assertThat(robot.lookup("#save").query().isDisabled()).isTrue();
    }

    @Test
    void choosing_a_reason_narrows_the_table(FxRobot robot) {
        Reject late = new Reject("a.csv", 9, "InvoiceDate", "9999", RejectReason.NOT_A_DATE);
        Reject none = new Reject("a.csv", 10, "InvoiceDate", "", RejectReason.NO_DATE);
        robot.interact(() -> model.show(ResultViewModelTest.report(List.of(late, none))));
        TableView<?> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(2);

        robot.interact(() ->
                robot.lookup("#reasons").queryComboBox().getSelectionModel().select(2));

        assertThat(table.getItems()).hasSize(1);
        assertThat(robot.lookup("1 shown").tryQuery()).isPresent();
    }
}
