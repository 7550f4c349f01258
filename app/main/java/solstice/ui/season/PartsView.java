package solstice.ui.season;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import org.jspecify.annotations.Nullable;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.chart.ChartPane;
import solstice.ui.common.chart.ChartStyle;
import solstice.workflow.season.SeasonView;

/** The parts of a series on one time axis, its average year below, and the verdict. */
public final class PartsView extends Screen {
    private final SeasonsViewModel model;
    private final Look look;

    @FXML
    private ChartPane panels;

    @FXML
    private ChartPane indices;

    @FXML
    private VerdictView verdictController;

    public PartsView(SeasonsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        indices.setZoomable(false);
        follow(model.partsProperty(), this::show);
        onChange(look.theme(), () -> show(model.partsProperty().get()));
        tie(verdictController::leave);
    }

    ChartPane panels() {
        return panels;
    }

    private void show(@Nullable SeasonView view) {
        if (view == null) {
            return;
        }
        SeasonCharts charts = new SeasonCharts(look);
        panels.show(
                charts.panels(view),
                place -> when(view, ChartStyle.day(place)),
                value -> look.formats().decimal(value, Math.abs(value) < 10 ? 1 : 0));
        indices.show(
                charts.indices(view.indices().index()),
                place -> look.messages().text("season.position", (int) Math.rint(place)),
                value -> look.formats().percent(value, 0));
    }

    /** The observation's first day, and the marked days within it. */
    private String when(SeasonView view, LocalDate day) {
        LocalDate end = view.starts().stream()
                .filter(start -> start.isAfter(day))
                .findFirst()
                .orElse(day.plusDays(1));
        String events = view.events().stream()
                .filter(event -> !event.last().isBefore(day) && event.day().isBefore(end))
                .map(event -> " · " + event.name())
                .distinct()
                .collect(Collectors.joining());
        return look.formats().date(day) + events;
    }
}
