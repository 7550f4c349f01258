package solstice.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.common.TestViews;
import solstice.ui.common.control.Figure;
import solstice.ui.common.control.TableCopy;

@ExtendWith(ApplicationExtension.class)
class DataViewTest {
    @TempDir
    private static Path folder;

    private final TestDesk bench = new TestDesk();
    private final DataViewModel model = new DataViewModel(bench.desk());

    @Start
    void show(Stage stage) {
        CatalogueViewModel catalogue = new CatalogueViewModel(bench.desk());
        bench.with(SmallShop.project(folder));
        TestViews views = new TestViews(
                bench.look(),
                Map.of(
                        DataView.class, () -> new DataView(model, bench.look()),
                        CatalogueView.class, () -> new CatalogueView(catalogue, bench.look()),
                        PreviewView.class, () -> new PreviewView(model, bench.look()),
                        ResultView.class, () -> new ResultView(model, bench.look())));
        stage.setScene(new Scene(views.load(DataView.class), 1100, 700));
        stage.show();
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
    }

    @Test
    void figures_and_catalogue_show_the_project(FxRobot robot) {
        assertThat(robot.lookup("#products").queryAs(Figure.class).getValue()).isEqualTo("12");

        robot.interact(
                () -> robot.lookup("#filter").queryAs(TextInputControl.class).setText("sun hat"));

        TableView<?> table = robot.lookup("#catalogue #table").queryAs(TableView.class);
        assertThat(table.getItems()).hasSize(1);
        assertThat(TableCopy.text(table).lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("22000\tSUN HAT\t");
    }

    @Test
    void a_dropped_file_is_previewed_then_imported_and_accounted_for(FxRobot robot) {
        robot.interact(() -> model.look(List.of(SmallShop.sales(folder))));
        TableView<?> preview = robot.lookup("#preview #table").queryAs(TableView.class);
        assertThat(preview.getColumns()).hasSize(8);

        robot.clickOn("#start");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#read").queryAs(Figure.class).getValue()).isEqualTo("3,150");
        assertThat(robot.lookup("#merged").queryAs(Figure.class).getValue()).isEqualTo("3,150");
    }
}
