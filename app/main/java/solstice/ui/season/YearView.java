package solstice.ui.season;

import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.chart.ChartPane;
import solstice.workflow.season.SeasonView;

/** The years one over the other, and each place in the year through the years. */
public final class YearView extends Screen {
    private final SeasonsViewModel model;
    private final Look look;

    @FXML
    private ChartPane years;

    @FXML
    private ChartPane subSeries;

    public YearView(SeasonsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        years.setZoomable(false);
        subSeries.setZoomable(false);
        follow(model.partsProperty(), this::show);
        onChange(look.theme(), () -> show(model.partsProperty().get()));
    }

    ChartPane years() {
        return years;
    }

    private void show(@Nullable SeasonView view) {
        if (view == null) {
            return;
        }
        YearCharts charts = new YearCharts(look);
        years.show(charts.years(view), this::place, value -> look.formats().decimal(value, 0));
        subSeries.show(
                charts.subSeries(view), this::place, value -> look.formats().percent(value, 0));
    }

    private String place(double at) {
        return look.messages().text("season.position", (int) Math.rint(at));
    }
}
