package solstice.ui.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import solstice.intake.almanac.WeatherForm;
import solstice.intake.almanac.WeatherMapping;
import solstice.intake.almanac.WeatherUnits.TemperatureUnit;
import solstice.intake.catalogue.FileRole;
import solstice.intake.cleaning.CleaningRule;
import solstice.retail.SalesWindow;
import solstice.ui.common.ShownView;
import solstice.ui.common.SmallShop;
import solstice.ui.common.control.Figure;
import solstice.ui.common.control.TableCopy;
import solstice.ui.common.control.WeekBand;
import solstice.ui.data.calendar.EventListView;
import solstice.ui.data.calendar.EventsView;
import solstice.ui.data.calendar.EventsViewModel;
import solstice.ui.data.catalogue.CatalogueView;
import solstice.ui.data.catalogue.CatalogueViewModel;
import solstice.ui.data.cleaning.CleaningView;
import solstice.ui.data.cleaning.CleaningViewModel;
import solstice.ui.data.incoming.AheadView;
import solstice.ui.data.incoming.FilesView;
import solstice.ui.data.incoming.ImportingView;
import solstice.ui.data.incoming.IncomingView;
import solstice.ui.data.incoming.IncomingViewModel;
import solstice.ui.data.incoming.PreviewView;
import solstice.ui.data.incoming.WeatherAheadView;
import solstice.ui.data.quality.QualityView;
import solstice.ui.data.quality.QualityViewModel;
import solstice.ui.data.result.RejectsView;
import solstice.ui.data.result.ResultView;
import solstice.ui.data.result.ResultViewModel;
import solstice.ui.data.weather.WeatherView;
import solstice.ui.data.weather.WeatherViewModel;
import solstice.workflow.RuleEffect;

class DataViewTest extends ShownView {
    private final ResultViewModel result = new ResultViewModel(bench.desk());
    private final IncomingViewModel model = new IncomingViewModel(bench.desk(), result);

    @Start
    void show(Stage stage) {
        CatalogueViewModel catalogue = new CatalogueViewModel(bench.desk());
        QualityViewModel quality = new QualityViewModel(bench.desk());
        bench.with(SmallShop.project(folder));
        Map<Class<?>, Supplier<Object>> controllers = new HashMap<>();
        EventsViewModel events = new EventsViewModel(bench.desk());
        CleaningViewModel cleaning = new CleaningViewModel(bench.desk());
        WeatherViewModel weather = new WeatherViewModel(bench.desk());
        controllers.put(WeatherView.class, () -> new WeatherView(weather, bench.look()));
        controllers.put(CleaningView.class, () -> new CleaningView(cleaning, bench.look()));
        controllers.put(AheadView.class, () -> new AheadView(model.ahead(), bench.look()));
        controllers.put(WeatherAheadView.class, () -> new WeatherAheadView(model.ahead(), bench.look()));
        controllers.put(FilesView.class, () -> new FilesView(model, bench.look()));
        controllers.put(EventsView.class, () -> new EventsView(events, bench.look()));
        controllers.put(EventListView.class, () -> new EventListView(events, bench.look()));
        controllers.putAll(Map.of(
                DataView.class, () -> new DataView(model, bench.look()),
                CatalogueView.class, () -> new CatalogueView(catalogue, bench.look()),
                QualityView.class, () -> new QualityView(quality, bench.look()),
                IncomingView.class, () -> new IncomingView(model),
                ImportingView.class, () -> new ImportingView(model, bench.look()),
                PreviewView.class, () -> new PreviewView(model, bench.look()),
                RejectsView.class, () -> new RejectsView(result, bench.look()),
                ResultView.class, () -> new ResultView(result, bench.look())));
        show(stage, DataView.class, controllers);
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
    void the_quality_tab_tells_every_week_to_the_keyboard(FxRobot robot) {
        robot.interact(() ->
                robot.lookup("#tabs").queryAs(TabPane.class).getSelectionModel().select(1));
        WeekBand band = robot.lookup("#band").queryAs(WeekBand.class);
        assertThat(robot.lookup("#weeks").queryAs(Figure.class).getValue()).isEqualTo("105 of 105");

        robot.interact(band::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);

        assertThat(band.getAccessibleText()).isEqualTo("Week 51 of 2009, 14 Dec 2009 – 20 Dec 2009: 30 lines");
    }

    @Test
    void files_dropped_on_any_tab_are_taken_and_previewed(FxRobot robot) {
        TabPane tabs = robot.lookup("#tabs").queryAs(TabPane.class);
        Node table = robot.lookup("#catalogue #table").query();
        ClipboardContent files = new ClipboardContent();
        files.putFiles(List.of(SmallShop.sales(folder).toFile()));

        DragEvent over = drag(robot, table, DragEvent.DRAG_OVER, files);
        assertThat(over.isAccepted()).isTrue();
        assertThat(over.getAcceptedTransferMode()).isEqualTo(TransferMode.COPY);
        assertThat(tabs.getSelectionModel().getSelectedItem().getText()).isEqualTo("Import files");

        DragEvent dropped = drag(robot, table, DragEvent.DRAG_DROPPED, files);
        assertThat(dropped.isDropCompleted()).isTrue();
        TableView<?> preview = robot.lookup("#preview .preview-table").queryAs(TableView.class);
        assertThat(preview.getColumns()).hasSize(8);
    }

    @Test
    void what_is_dragged_and_no_file_is_let_pass(FxRobot robot) {
        ClipboardContent words = new ClipboardContent();
        words.putString("a headline");

        DragEvent over = drag(robot, robot.lookup("#catalogue #table").query(), DragEvent.DRAG_OVER, words);

        assertThat(over.getAcceptedTransferMode()).isNull();
        assertThat(robot.lookup("#tabs")
                        .queryAs(TabPane.class)
                        .getSelectionModel()
                        .getSelectedIndex())
                .isZero();
    }

    /** An event as the toolkit would send it to a node, with what lies on the clipboard of drags. */
    private static DragEvent drag(FxRobot robot, Node target, EventType<DragEvent> type, ClipboardContent content) {
        AtomicReference<DragEvent> sent = new AtomicReference<>();
        robot.interact(() -> {
            Dragboard board = DragboardHelper.createDragboard(clipboard());
            board.setContent(content);
            sent.set(new DragEvent(type, board, 20, 20, 20, 20, TransferMode.COPY, null, null, null));
            Event.fireEvent(target, sent.get());
        });
        return Objects.requireNonNull(sent.get());
    }

    /** What lies on it may be copied, which a clipboard outside a drag would not know. */
    private static TKClipboard clipboard() {
        TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
        return (TKClipboard) Proxy.newProxyInstance(
                DataViewTest.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (clipboard, asked, given) -> asked.getName().equals("getTransferModes")
                        ? EnumSet.of(TransferMode.COPY)
                        : asked.invoke(local, given));
    }

    @Test
    void a_person_says_what_the_columns_of_a_weather_file_hold(FxRobot robot) throws IOException {
        Path weather = Files.write(
                folder.resolve("w.csv"), List.of("Tag,Mittel,Regen", "2010-01-01,41,0.1", "2010-01-02,45,0.0"));
        robot.interact(() -> {
            model.look(List.of(SmallShop.sales(folder), weather));
            model.tell(model.files().get(1), FileRole.WEATHER);
        });
        robot.interact(() -> robot.lookup("#list #table")
                .queryTableView()
                .getSelectionModel()
                .select(1));
        hold(robot, "Tag", 1);
        hold(robot, "Mittel", 2);
        hold(robot, "Regen", 5);
        robot.interact(() -> {
            WeatherMapping said = model.ahead().weatherProperty().get();
            model.ahead().say(said.in(TemperatureUnit.FAHRENHEIT, null));
        });

        assertThat(model.ahead().weatherFoundProperty().get()).singleElement().satisfies(found -> {
            assertThat(found.form()).isEqualTo(WeatherForm.MAPPED);
            assertThat(found.units().temperature()).isEqualTo(TemperatureUnit.FAHRENHEIT);
            assertThat(found.days()).isEqualTo(2);
        });
        robot.clickOn("#start");
        WaitForAsyncUtils.waitForFxEvents();
        LocalDate day = LocalDate.of(2010, 1, 1);
        assertThat(bench.desk().project().required().almanac().weather(new SalesWindow(day, day)))
                .singleElement()
                .satisfies(seen -> assertThat(seen.temperature()).isCloseTo(5, within(1e-9)));
        assertThat(model.ahead().weatherProperty().get()).isEqualTo(WeatherMapping.NONE);
    }

    /** Chooses what a column holds, by its place among the meanings, in the menu above it. */
    private static void hold(FxRobot robot, String header, int entry) {
        robot.interact(() -> robot.lookup("#holds-" + header)
                .queryAs(MenuButton.class)
                .getItems()
                .get(entry + 1)
                .fire());
    }

    @Test
    void a_dropped_file_is_previewed_then_imported_and_accounted_for(FxRobot robot) {
        robot.interact(() -> model.look(List.of(SmallShop.sales(folder))));
        TableView<?> preview = robot.lookup("#preview .preview-table").queryAs(TableView.class);
        assertThat(preview.getColumns()).hasSize(8);
        assertThat(model.ahead().effectsProperty().get()).contains(new RuleEffect(CleaningRule.OVERLAPS, true, 3_150));

        robot.clickOn("#start");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#read").queryAs(Figure.class).getValue()).isEqualTo("3,150");
        assertThat(robot.lookup("#merged").queryAs(Figure.class).getValue()).isEqualTo("3,150");
    }
}
