package solstice.ui.data.weather;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.retail.SalesWindow;
import solstice.retail.WeatherDay;
import solstice.task.Progress;
import solstice.ui.common.ShownView;
import solstice.ui.common.control.TableCopy;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.Project;

/** Two stations saw the shop's three days, except the second. */
class WeatherViewTest extends ShownView {
    private static final LocalDate MAY = LocalDate.of(2011, 5, 1);

    private final WeatherViewModel model = new WeatherViewModel(bench.desk());

    @Start
    void show(Stage stage) throws IOException {
        Path sales = Files.write(
                folder.resolve("sales.csv"),
                List.of("order,date,sku,qty,price", "1,2011-05-01,12345,2,1.5", "2,2011-05-03,12345,1,1.5"));
        Path weather = Files.write(
                folder.resolve("w.csv"),
                List.of(
                        "station,date,temperature (°C),rain (mm)",
                        "Kiel,2010-05-02,6,0",
                        "Kiel,2011-05-01,10,0",
                        "Ulm,2011-05-01,20,2",
                        "Ulm,2011-05-03,21,0"));
        Project project = Project.openOrCreate(folder.resolve("shop.solstice"));
        new ImportSales(project)
                .run(new ImportRequest(List.of(sales), List.of(weather), List.of(), null, false), Progress.NONE);
        bench.with(project);
        show(stage, WeatherView.class, Map.of(WeatherView.class, () -> new WeatherView(model, bench.look())));
        model.watch(true);
    }

    @Test
    void stations_and_cover_show_and_all_count(FxRobot robot) {
        assertThat(TableCopy.text(robot.lookup("#stations").queryAs(TableView.class))
                        .lines()
                        .skip(1))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).isEqualTo("true\tKiel\t2\t2010-05-02\t2011-05-01"));
        assertThat(robot.lookup("#cover").queryAs(Label.class).getText())
                .isEqualTo("2 of the sales’ days observed, 1 filled with the usual, 0 unknown");
        assertThat(robot.lookup("#filled").queryAs(Label.class).getText()).isEqualTo("Filled: 2 May 2011 – 2 May 2011");
        assertThat(tick(robot, "Kiel").isSelected()).isTrue();
        assertThat(day()).contains(new WeatherDay(MAY, 15, 1));
    }

    @Test
    void a_station_without_its_tick_counts_no_more_until_it_has_it_back(FxRobot robot) {
        robot.clickOn("#counts-Kiel");

        assertThat(day()).contains(new WeatherDay(MAY, 20, 2));
        assertThat(tick(robot, "Kiel").isSelected()).isFalse();

        robot.clickOn("#counts-Kiel");

        assertThat(day()).contains(new WeatherDay(MAY, 15, 1));
        assertThat(bench.desk().project().required().file().almanac().chosen()).isEmpty();
    }

    @Test
    void the_last_station_goes_on_counting(FxRobot robot) {
        robot.clickOn("#counts-Kiel");
        robot.clickOn("#counts-Ulm");

        assertThat(tick(robot, "Ulm").isSelected()).isTrue();
        assertThat(day()).contains(new WeatherDay(MAY, 20, 2));
        assertThat(bench.dialogs().notices()).containsExactly("At least one station has to count.");
    }

    private List<WeatherDay> day() {
        return bench.desk().project().required().almanac().weather(new SalesWindow(MAY, MAY.plusDays(2)));
    }

    private static CheckBox tick(FxRobot robot, String station) {
        return robot.lookup("#counts-" + station).queryAs(CheckBox.class);
    }
}
