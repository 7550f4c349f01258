package solstice.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.TrialWork;

class ExportViewTest extends ShownView {
    private final TrialWork work = new TrialWork();
    private final CampaignPlan plan = new CampaignPlan(bench.desk());
    private final List<Path> opened = new ArrayList<>();
    private final ExportViewModel model = new ExportViewModel(bench.desk(), plan, work, opened::add);

    @Start
    void show(Stage stage) {
        bench.pretendModel().with(SmallShop.project(folder));
        work.drawUp(plan, bench.desk().project().required());
        show(stage, ExportView.class, Map.of(ExportView.class, () -> new ExportView(model, bench.look())));
    }

    @Test
    void a_file_is_looked_at_then_written_and_its_folder_shown(FxRobot robot) {
        TableView<?> rows = robot.lookup("#rows").queryAs(TableView.class);
        assertThat(rows.getColumns()).extracting(column -> column.getText()).startsWith("rank", "product", "title");
        assertThat(rows.getItems()).hasSize(12);
        bench.dialogs().willSaveTo(folder.resolve("lists"));

        robot.clickOn("#write");
        robot.interact(() -> robot.lookup(".open-folder").queryAllAs(Button.class).stream()
                .filter(Button::isVisible)
                .findFirst()
                .orElseThrow()
                .fire());

        assertThat(opened).containsExactly(folder.resolve("lists"));
    }
}
