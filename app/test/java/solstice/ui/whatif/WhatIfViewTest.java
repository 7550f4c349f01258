package solstice.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.TrialWork;

class WhatIfViewTest extends ShownView {
    private final TrialWork work = new TrialWork();
    private final CampaignPlan plan = new CampaignPlan(bench.desk());
    private final WhatIfViewModel model = new WhatIfViewModel(bench.desk(), plan, work);

    @Start
    void show(Stage stage) {
        bench.pretendModel().with(SmallShop.project(folder));
        show(
                stage,
                WhatIfView.class,
                Map.of(
                        WhatIfView.class, () -> new WhatIfView(model, bench.look()),
                        AnswersView.class, () -> new AnswersView(model, bench.look()),
                        MovesView.class, () -> new MovesView(model, bench.look())));
    }

    @Test
    void an_answer_by_key_moves_the_lists(FxRobot robot) {
        assertThat(robot.lookup("#empty").queryAs(Node.class).isVisible()).isTrue();
        robot.interact(this::previewACampaign);
        TableView<Answer> answers = robot.lookup("#table").queryTableView();
        robot.interact(() -> answers.getSelectionModel().select(0));
        robot.interact(answers::requestFocus);
        assertThat(robot.lookup("#run").queryAs(Button.class).isDisabled()).isTrue();

        robot.press(KeyCode.R).release(KeyCode.R).clickOn("#run");

        TableView<?> moves = robot.lookup("#moves #moves").queryAs(TableView.class);
        assertThat(moves.getItems()).hasSize(12);
        assertThat(robot.lookup("#time").queryAs(Label.class).getText()).isEqualTo("answered in 142 ms");
    }

    private void previewACampaign() {
        work.drawUp(plan, bench.desk().project().required());
    }
}
