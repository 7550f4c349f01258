package solstice.ui.data.incoming;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import solstice.intake.almanac.WeatherMapping;
import solstice.intake.almanac.WeatherUnits.RainUnit;
import solstice.intake.almanac.WeatherUnits.TemperatureUnit;
import solstice.ui.common.Look;
import solstice.ui.common.Messages;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Names;
import solstice.ui.data.weather.WeatherWords;
import solstice.workflow.AlmanacReport.WeatherReport;

/** What was found in the weather files chosen, and their units, which a person may know better. */
public final class WeatherAheadView extends Screen {
    private final AheadViewModel model;
    private final Look look;

    @FXML
    private VBox root;

    @FXML
    private VBox lines;

    @FXML
    private ComboBox<@Nullable TemperatureUnit> temperature;

    @FXML
    private ComboBox<@Nullable RainUnit> rain;

    public WeatherAheadView(AheadViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        Messages messages = look.messages();
        String found = messages.text("data.weather.unit.found");
        temperature.getItems().add(null);
        temperature.getItems().addAll(TemperatureUnit.values());
        temperature.setPromptText(found); // of the first item, which is none
        temperature.setConverter(Names.of(unit -> messages.name("data.weather.temperature", unit)));
        rain.getItems().add(null);
        rain.getItems().addAll(RainUnit.values());
        rain.setPromptText(found);
        rain.setConverter(Names.of(unit -> messages.name("data.weather.rain", unit)));
        follow(model.weatherProperty(), said -> {
            temperature.setValue(said.temperature());
            rain.setValue(said.rain());
        });
        temperature.setOnAction(chosen -> say());
        rain.setOnAction(chosen -> say());
        follow(model.weatherFoundProperty(), this::show);
    }

    private void say() {
        WeatherMapping said = model.weatherProperty().get();
        if (temperature.getValue() != said.temperature() || rain.getValue() != said.rain()) {
            model.say(said.in(temperature.getValue(), rain.getValue()));
        }
    }

    private void show(@Nullable List<WeatherReport> found) {
        root.setVisible(found != null);
        root.setManaged(found != null);
        lines.getChildren().clear();
        if (found == null) {
            return;
        }
        if (found.isEmpty()) {
            line(look.messages().text("data.weather.unfound"));
        }
        found.forEach(file -> line(WeatherWords.of(file, look.messages())));
    }

    private void line(String words) {
        Label line = new Label(words);
        line.setWrapText(true);
        lines.getChildren().add(line);
    }
}
