package solstice.ui.data.weather;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import solstice.workflow.ProjectWeather.Station;

/** A tick for a station that counts. */
final class CountsCell extends TableCell<Station, Boolean> {
    private final CheckBox tick = new CheckBox();
    private final Function<Station, String> name;

    CountsCell(WeatherViewModel model, Function<Station, String> name) {
        this.name = name;
        setAlignment(Pos.CENTER);
        tick.setOnAction(ticked -> {
            Station station = getTableRow().getItem();
            if (station != null) {
                model.turn(station, tick.isSelected());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Boolean counts, boolean empty) {
        super.updateItem(counts, empty);
        setText(null);
        if (empty || counts == null) {
            setGraphic(null);
            return;
        }
        Station station = getTableView().getItems().get(getIndex());
        tick.setSelected(counts);
        tick.setAccessibleText(name.apply(station));
        tick.setId("counts-" + station.id());
        setGraphic(tick);
    }
}
