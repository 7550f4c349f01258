package solstice.ui.data.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.common.control.YearBoard;

class EventsViewTest extends ShownView {
    private final EventsViewModel model = new EventsViewModel(bench.desk());

    @Start
    void show(Stage stage) {
        bench.with(SmallShop.project(folder));
        model.watch(true);
        show(
                stage,
                EventsView.class,
                Map.of(
                        EventsView.class, () -> new EventsView(model, bench.look()),
                        EventListView.class, () -> new EventListView(model, bench.look())));
    }

    @Test
    void a_ready_set_marks_its_days_and_the_keyboard_reads_them(FxRobot robot) {
        assertThat(robot.lookup("#sets").queryAs(MenuButton.class).getItems()).hasSize(6);
        robot.interact(() -> model.addSet("UK"));
        YearBoard board = robot.lookup("#board").queryAs(YearBoard.class);

        robot.interact(board::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);

        assertThat(board.chosenProperty().get()).isEqualTo(LocalDate.of(2011, 1, 2));
        assertThat(board.words(LocalDate.of(2011, 4, 22))).contains("Good Friday (Holiday)");
    }

    @Test
    void a_day_is_marked_with_the_form_and_taken_out_with_the_delete_key(FxRobot robot) {
        robot.interact(() -> robot.lookup("#mark").queryButton().fire());
        Node form = robot.lookup("#form").query();
        assertThat(form.isVisible()).isTrue();
        assertThat(robot.lookup("#save").query().isDisabled()).isTrue();

        robot.interact(() -> {
            robot.lookup("#name").queryAs(TextInputControl.class).setText("Fair");
            robot.lookup("#from").queryAs(DatePicker.class).setValue(LocalDate.of(2011, 6, 4));
            robot.lookup("#to").queryAs(DatePicker.class).setValue(LocalDate.of(2011, 6, 5));
            robot.lookup("#save").queryButton().fire();
        });
        TableView<?> table = robot.lookup("#table").queryTableView();
        assertThat(table.getItems()).hasSize(1);
        assertThat(form.isVisible()).isFalse();

        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        robot.type(KeyCode.DELETE);
        assertThat(table.getItems()).isEmpty();
    }
}
