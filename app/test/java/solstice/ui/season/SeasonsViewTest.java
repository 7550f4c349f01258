package solstice.ui.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import solstice.seasonality.fit.Scale;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.common.chart.ChartPane;
import solstice.ui.season.ahead.AheadView;
import solstice.ui.season.ahead.AheadViewModel;
import solstice.ui.season.weather.WeatherView;
import solstice.ui.season.weather.WeatherViewModel;
import solstice.ui.season.words.WordsView;
import solstice.ui.season.words.WordsViewModel;
import solstice.workflow.season.SeasonView;

class SeasonsViewTest extends ShownView {
    private final SeasonsViewModel model = new SeasonsViewModel(bench.desk());

    @Start
    void show(Stage stage) {
        bench.with(SmallShop.project(folder));
        Map<Class<?>, Supplier<Object>> views = new HashMap<>();
        views.put(SeasonsView.class, () -> new SeasonsView(model, bench.look()));
        views.put(SeriesTreeView.class, () -> new SeriesTreeView(model, bench.look()));
        views.put(PartsView.class, () -> new PartsView(model, bench.look()));
        views.put(YearView.class, () -> new YearView(model, bench.look()));
        views.put(SeasonMapView.class, () -> new SeasonMapView(model, bench.look()));
        views.put(PartsTableView.class, () -> new PartsTableView(model, bench.look()));
        views.put(VerdictView.class, () -> new VerdictView(model, bench.look()));
        AheadViewModel ahead = new AheadViewModel(bench.desk(), model.chosenProperty());
        views.put(AheadView.class, () -> new AheadView(ahead, bench.look()));
        WeatherViewModel weather = new WeatherViewModel(bench.desk());
        views.put(WeatherView.class, () -> new WeatherView(weather, bench.look()));
        WordsViewModel words = new WordsViewModel(bench.desk());
        views.put(WordsView.class, () -> new WordsView(words, bench.look()));
        show(stage, SeasonsView.class, views);
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

    @Test
    void years_lie_over_each_other_and_places_stand_by_themselves(FxRobot robot) {
        robot.clickOn("Year by year");

        SeasonView view = Objects.requireNonNull(model.partsProperty().get());
        XYPlot years =
                (XYPlot) robot.lookup("#years").queryAs(ChartPane.class).chart().getPlot();
        assertThat(years.getDatasetCount()).isEqualTo(view.cycle(view.starts().size() - 1) + 1);
        XYPlot places = (XYPlot)
                robot.lookup("#subSeries").queryAs(ChartPane.class).chart().getPlot();
        assertThat(places.getDatasetCount()).isEqualTo(3);
    }

    @Test
    void the_figures_stand_in_a_table_with_a_row_for_each_observation(FxRobot robot) {
        robot.clickOn("Table");

        SeasonView view = Objects.requireNonNull(model.partsProperty().get());
        TableView<?> table = robot.lookup("#table").queryAs(TableView.class);
        assertThat(table.getItems()).hasSameSizeAs(view.starts());
        assertThat(table.getColumns().get(2).getCellData(3))
                .isEqualTo(view.decomposition().observed()[3]);
    }

    @Test
    void the_map_takes_the_families_apart_when_it_is_looked_at(FxRobot robot) {
        assertThat(model.familiesProperty().get()).isEmpty();

        robot.clickOn("Map of families");

        ListView<?> rows = robot.lookup("#rows").queryAs(ListView.class);
        assertThat(rows.getItems())
                .hasSameSizeAs(model.familiesProperty().get())
                .isNotEmpty();
    }

    @Test
    void a_drawing_and_the_figures_are_saved_by_the_menu(FxRobot robot) throws IOException {
        bench.dialogs().willSaveTo(folder.resolve("parts.svg"));
        robot.clickOn("#save").clickOn("Chart as drawing (SVG)…");
        bench.dialogs().willSaveTo(folder.resolve("parts.csv"));
        robot.clickOn("#save").clickOn("Parts as table (CSV)…");

        assertThat(Files.readString(folder.resolve("parts.svg")))
                .contains("<svg")
                .contains("Remainder");
        assertThat(Files.readAllLines(folder.resolve("parts.csv")))
                .hasSize(1
                        + Objects.requireNonNull(model.partsProperty().get())
                                .starts()
                                .size());
    }

    @Test
    void another_scale_and_the_events_in_the_fit_are_a_menu_away(FxRobot robot) {
        robot.clickOn("#choice").clickOn("Per cent of the level");
        robot.clickOn("#choice").clickOn("Holidays and promotions in the fit");

        assertThat(model.optionsProperty().get().choice().scale()).isEqualTo(Scale.log());
        assertThat(model.optionsProperty().get().choice().events()).isTrue();
        assertThat(Objects.requireNonNull(model.partsProperty().get())
                        .findings()
                        .scale()
                        .kind())
                .isEqualTo(Scale.Kind.LOG);
    }

    @Test
    void weeks_to_come_have_an_index_and_pieces_with_their_intervals(FxRobot robot) {
        robot.clickOn("Ahead");

        TableView<?> weeks = robot.lookup(node -> node instanceof TableView<?>
                        && node.isVisible()
                        && node.getParent().lookup("#total") != null)
                .query();
        assertThat(weeks.getItems()).hasSize(4);
        assertThat(robot.lookup("#total").queryAs(Labeled.class).getText())
                .contains("%")
                .contains("…");
    }

    @Test
    void families_without_weather_say_so(FxRobot robot) {
        robot.clickOn("Weather");

        assertThat(robot.lookup("#summary").queryAs(Labeled.class).getText()).isNotBlank();
    }

    @Test
    void a_title_without_seasonal_words_is_told_as_such(FxRobot robot) {
        robot.clickOn("Words").clickOn("#title").write("plain string");

        assertThat(robot.lookup("#inferred").queryAs(Labeled.class).getText()).isNotBlank();
    }
}
