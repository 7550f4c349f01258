package solstice.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import solstice.campaign.ListRules;
import solstice.task.Progress;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.common.TestViews;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.PlannedLists;
import solstice.ui.common.plan.TrialWork;
import solstice.workflow.PreviewRequest;

@ExtendWith(ApplicationExtension.class)
class ExportViewTest {
    @TempDir
    private static Path folder;

    private final TestDesk bench = new TestDesk().pretendModel();
    private final TrialWork work = new TrialWork();
    private final CampaignPlan plan = new CampaignPlan(bench.desk());
    private final List<Path> opened = new ArrayList<>();
    private final ExportViewModel model = new ExportViewModel(bench.desk(), plan, work, opened::add);

    @Start
    void show(Stage stage) {
        bench.with(SmallShop.project(folder));
        PreviewRequest request = Objects.requireNonNull(plan.request());
        plan.drawUp(new PlannedLists(
                request,
                ListRules.NONE,
                work.preview(bench.desk().project().required(), request, ListRules.NONE, Progress.NONE)));
        TestViews views =
                new TestViews(bench.look(), Map.of(ExportView.class, () -> new ExportView(model, bench.look())));
        stage.setScene(new Scene(views.load(ExportView.class), 1112, 716));
        stage.show();
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
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
