package solstice.ui.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.common.chart.ChartPane;

class SeasonsViewTest extends ShownView {
    private final SeasonsViewModel model = new SeasonsViewModel(bench.desk());

    @Start
    void show(Stage stage) {
        bench.with(SmallShop.project(folder));
        show(
                stage,
                SeasonsView.class,
                Map.of(
                        SeasonsView.class, () -> new SeasonsView(model, bench.look()),
                        SeriesTreeView.class, () -> new SeriesTreeView(model, bench.look()),
                        VerdictView.class, () -> new VerdictView(model, bench.look())));
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
