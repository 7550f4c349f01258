package solstice.ui.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.campaign.Recommendation;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.common.control.TableCopy;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.TrialWork;

class CampaignViewTest extends ShownView {
    private final CampaignPlan plan = new CampaignPlan(bench.desk());
    private final CampaignViewModel model = new CampaignViewModel(bench.desk(), plan, new TrialWork());

    @Start
    void show(Stage stage) {
        bench.pretendModel().with(SmallShop.project(folder));
        show(
                stage,
                CampaignView.class,
                Map.of(
                        CampaignView.class, () -> new CampaignView(model, bench.look()),
                        PlanView.class, () -> new PlanView(model, bench.look()),
                        CardsView.class, () -> new CardsView(model, bench.look()),
                        ListTableView.class, () -> new ListTableView(model, bench.look()),
                        WhyView.class, () -> new WhyView(model, bench.look())));
    }

    @Test
    void lists_stand_side_by_side_and_answer_to_keys(FxRobot robot) {
        assertThat(robot.lookup("#invitation").queryAs(Node.class).isVisible()).isTrue();
        robot.clickOn("#preview");
        ListView<Recommendation> cards = cards(robot);
        assertThat(robot.lookup(".list-column").queryAll())
                .hasSameSizeAs(
                        Objects.requireNonNull(plan.listsProperty().get()).lists());
        String third = cards.getItems().get(2).product().code();

        robot.interact(() -> cards.getSelectionModel().select(2));
        robot.interact(cards::requestFocus);
        assertThat(robot.lookup(".why").queryAs(Node.class).isVisible()).isTrue();
        robot.press(KeyCode.P).release(KeyCode.P);

        assertThat(cards(robot).getItems().get(2).pinned()).isTrue();
        robot.clickOn(".chip");
        assertThat(cards(robot).getItems().get(2).pinned()).isFalse();
        assertThat(cards(robot).getItems().get(2).product().code()).isEqualTo(third);
    }

    @Test
    void the_same_lists_are_a_table_to_copy(FxRobot robot) {
        robot.clickOn("#preview").clickOn("#asTable");

        TableView<?> table = robot.lookup("#table").queryAs(TableView.class);
        assertThat(table.isVisible()).isTrue();
        assertThat(TableCopy.text(table)).contains("+").contains("taste").contains("WOOL SCARF");
    }

    @Test
    void the_long_tail_answers_to_the_arrow_keys_and_tells_its_price(FxRobot robot) {
        robot.clickOn("#preview");
        Slider tail = robot.lookup("#tail").queryAs(Slider.class);

        robot.interact(tail::requestFocus);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);

        assertThat(plan.tailProperty().get()).isEqualTo(.1);
        assertThat(robot.lookup("#tailEffect").queryAs(Label.class).getText())
                .contains("79.0")
                .contains("−1.0");
    }

    private ListView<Recommendation> cards(FxRobot robot) {
        String segment = plan.chosen().get(0).id().replace(':', '-');
        return robot.lookup("#cards-" + segment).queryListView();
    }
}
