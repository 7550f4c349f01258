package solstice.ui.data.weather;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import solstice.retail.SalesWindow;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Messages;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;
import solstice.workflow.ProjectWeather;
import solstice.workflow.ProjectWeather.Station;

/** The weather in a card: how it covers the sales, and the stations with a tick for those that count. */
public final class WeatherView extends Screen {
    private static final int MOST_STRETCHES = 3;
    private static final double HEADER = 42;
    private static final double ROW = 32;
    private static final int MOST_ROWS = 6;

    private final WeatherViewModel model;
    private final Look look;

    @FXML
    private Label hint;

    @FXML
    private Label cover;

    @FXML
    private Label filled;

    @FXML
    private TableView<Station> stations;

    public WeatherView(WeatherViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        columns();
        TableCopy.install(stations, look.messages().text("table.copy"));
        follow(model.weatherProperty(), this::show);
        follow(model.workingProperty(), stations::setDisable);
        tie(() -> model.watch(false));
    }

    /** Says whether this is on the screen. */
    public void watch(boolean looking) {
        model.watch(looking);
    }

    private void columns() {
        Formats formats = look.formats();
        TableColumn<Station, Boolean> counts = new TableColumn<>(word("counts"));
        counts.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().chosen()));
        counts.setCellFactory(made -> new CountsCell(model, this::name));
        counts.setSortable(false);
        counts.setPrefWidth(88);
        stations.getColumns().add(counts);
        stations.getColumns().add(Columns.text(word("station"), 320, this::name, formats.byName()));
        stations.getColumns().add(Columns.number(word("observed"), 96, Station::days, formats::whole));
        stations.getColumns().add(Columns.value(word("from"), 128, Station::from, formats::date));
        stations.getColumns().add(Columns.value(word("to"), 128, Station::to, formats::date));
        stations.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    }

    private String word(String column) {
        return look.messages().name("data.weather", column);
    }

    /** Its name and its mark, whichever are known. */
    private String name(Station station) {
        String mark = station.id();
        if (station.name().isEmpty() || station.name().equals(mark)) {
            return mark.isEmpty() ? look.messages().text("data.weather.untold") : mark;
        }
        return mark.isEmpty() ? station.name() : station.name() + " · " + mark;
    }

    private void show(@Nullable ProjectWeather weather) {
        boolean any = weather != null && !weather.stations().isEmpty();
        stations.setVisible(any);
        stations.setManaged(any);
        hint.setText(look.messages().text(any ? "data.weather.hint" : "data.weather.none"));
        hint.setVisible(weather != null);
        stations.getItems().setAll(weather == null ? List.of() : weather.stations());
        stations.setPrefHeight(HEADER + Math.min(MOST_ROWS, stations.getItems().size()) * ROW);
        say(
                cover,
                weather == null || !any
                        ? ""
                        : look.messages()
                                .text(
                                        "data.weather.cover",
                                        weather.cover().observed(),
                                        weather.cover().filled(),
                                        weather.cover().unknown()));
        say(filled, weather == null || !any ? "" : stretches(weather.filled()));
    }

    private String stretches(List<SalesWindow> all) {
        if (all.isEmpty()) {
            return "";
        }
        Messages messages = look.messages();
        String first = all.stream()
                .limit(MOST_STRETCHES)
                .map(days -> messages.text(
                        "data.weather.days",
                        look.formats().date(days.from()),
                        look.formats().date(days.to())))
                .collect(Collectors.joining(messages.text("data.weather.next")));
        return all.size() > MOST_STRETCHES
                ? messages.text("data.weather.filled.more", first, all.size() - MOST_STRETCHES)
                : messages.text("data.weather.filled", first);
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
