package solstice.ui.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.common.TestViews;
import solstice.ui.common.chart.ChartPane;

@ExtendWith(ApplicationExtension.class)
class SeasonsViewTest {
    @TempDir
    private static Path folder;

    private final TestDesk bench = new TestDesk();
    private final SeasonsViewModel model = new SeasonsViewModel(bench.desk());

    @Start
    void show(Stage stage) {
        bench.with(SmallShop.project(folder));
        TestViews views = new TestViews(
                bench.look(),
                Map.of(
                        SeasonsView.class, () -> new SeasonsView(model, bench.look()),
                        SeriesTreeView.class, () -> new SeriesTreeView(model, bench.look()),
                        VerdictView.class, () -> new VerdictView(model, bench.look())));
        stage.setScene(new Scene(views.load(SeasonsView.class), 1100, 700));
        stage.show();
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
    }

    @Test
    void four_panels_share_one_time_axis(FxRobot robot) {
        ChartPane panels = robot.lookup("#panels").queryAs(ChartPane.class);

        assertThat(panels.chart().getPlot())
                .isInstanceOfSatisfying(
                        CombinedDomainXYPlot.class,
                        plot -> assertThat(plot.getSubplots()).hasSize(4));
        TreeTableView<?> tree = robot.lookup("#tree").queryAs(TreeTableView.class);
        assertThat(tree.getRoot().getChildren().size()).isPositive();
        assertThat(robot.lookup("#sentence").queryAs(Labeled.class).getText()).isNotBlank();
    }

    @Test
    void keys_zoom_along_time_and_show_all_again(FxRobot robot) {
        ChartPane panels = robot.lookup("#panels").queryAs(ChartPane.class);
        XYPlot plot = (XYPlot) panels.chart().getPlot();
        Range all = plot.getDomainAxis().getRange();

        robot.clickOn((Node) panels).type(KeyCode.PLUS);
        assertThat(plot.getDomainAxis().getRange().getLength()).isLessThan(all.getLength());

        robot.type(KeyCode.DIGIT0);
        assertThat(plot.getDomainAxis().getRange()).isEqualTo(all);
    }

    @Test
    void months_are_a_click_away(FxRobot robot) {
        robot.clickOn("#period-MONTH");

        assertThat(model.optionsProperty().get().period().perYear()).isEqualTo(12);
    }
}
