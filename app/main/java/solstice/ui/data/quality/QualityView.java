package solstice.ui.data.quality;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import solstice.intake.sales.SaleKind;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.Figure;
import solstice.ui.common.control.TableCopy;
import solstice.ui.common.control.WeekBand;
import solstice.ui.common.control.WeekBand.Mark;
import solstice.ui.data.weather.WeatherView;
import solstice.workflow.QualityReport;
import solstice.workflow.QualityReport.Coverage;
import solstice.workflow.QualityReport.Gap;
import solstice.workflow.QualityReport.Quarter;
import solstice.workflow.QualityReport.Week;

/** How well the sales cover their time: week by week, where they stop, what came and went, what else was kept. */
public final class QualityView extends Screen {
    private final QualityViewModel model;
    private final Look look;

    @FXML
    private Node root;

    @FXML
    private Figure tradingDays;

    @FXML
    private Figure weeks;

    @FXML
    private Figure gapCount;

    @FXML
    private Figure named;

    @FXML
    private Figure fresh;

    @FXML
    private Figure ended;

    @FXML
    private WeekBand band;

    @FXML
    private Label chosen;

    @FXML
    private TableView<Gap> gaps;

    @FXML
    private TableView<Quarter> quarters;

    @FXML
    private TableView<Map.Entry<SaleKind, Long>> kinds;

    @FXML
    private WeatherView weatherController;

    public QualityView(QualityViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        gapColumns();
        quarterColumns();
        kindColumns();
        List.of(gaps, quarters, kinds).forEach(table -> {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
            TableCopy.install(table, look.messages().text("table.copy"));
        });
        Tooltip tip = new Tooltip();
        tip.setShowDelay(Duration.millis(150));
        tip.setShowDuration(Duration.INDEFINITE);
        Tooltip.install(band, tip);
        follow(band.chosenProperty(), week -> {
            String words = week == null ? look.messages().text("data.quality.hint") : week.words();
            chosen.setText(words);
            tip.setText(words);
        });
        follow(model.reportProperty(), this::show);
        tie(() -> model.watch(false));
        tie(weatherController::leave);
    }

    /** Says whether this is the tab on the screen. */
    public void watch(boolean looking) {
        model.watch(looking);
        weatherController.watch(looking);
    }

    private void gapColumns() {
        Formats formats = look.formats();
        gaps.setPlaceholder(new Label(look.messages().text("data.quality.nogaps")));
        gaps.getColumns().add(Columns.value(word("from"), 112, gap -> gap.days().from(), formats::date));
        gaps.getColumns().add(Columns.value(word("to"), 112, gap -> gap.days().to(), formats::date));
        gaps.getColumns().add(Columns.number(word("missed"), 96, Gap::missed, formats::whole));
    }

    private void quarterColumns() {
        Formats formats = look.formats();
        quarters.getColumns().add(Columns.value(word("quarter"), 96, Quarter::start, this::quarter));
        quarters.getColumns().add(Columns.number(word("fresh"), 72, Quarter::fresh, formats::whole));
        quarters.getColumns().add(Columns.number(word("ended"), 72, Quarter::ended, formats::whole));
    }

    private void kindColumns() {
        Formats formats = look.formats();
        kinds.getColumns()
                .add(Columns.text(
                        word("kind"),
                        160,
                        found -> look.messages().name("data.kind", found.getKey()),
                        Comparator.naturalOrder()));
        kinds.getColumns().add(Columns.number(word("rows"), 96, Map.Entry::getValue, formats::whole));
    }

    private String word(String column) {
        return look.messages().name("data.quality", column);
    }

    private String quarter(LocalDate start) {
        return look.messages()
                .text("data.quality.in", start.get(IsoFields.QUARTER_OF_YEAR), Integer.toString(start.getYear()));
    }

    private void show(@Nullable QualityReport report) {
        root.setVisible(report != null);
        if (report == null) {
            return;
        }
        Formats formats = look.formats();
        tradingDays.setValue(formats.whole(report.tradingDays()));
        weeks.setValue(look.messages()
                .text(
                        "data.quality.of",
                        report.weeks(Coverage.FULL),
                        report.weeks().size()));
        gapCount.setValue(formats.whole(report.gaps().size()));
        named.setValue(formats.percent(report.namedShare(), 1));
        fresh.setValue(formats.whole(report.products().fresh()));
        ended.setValue(formats.whole(report.products().ended()));
        int most = report.weeks().stream().mapToInt(Week::lines).max().orElse(1);
        band.show(
                report.weeks().stream().map(week -> square(week, most)).toList(),
                look.messages().locale());
        gaps.getItems().setAll(report.gaps());
        quarters.getItems().setAll(report.products().quarters());
        kinds.getItems().setAll(report.kinds().entrySet());
    }

    private WeekBand.Week square(Week week, int most) {
        Mark mark = switch (week.coverage()) {
            case FULL -> Mark.NONE;
            case PARTIAL -> Mark.PARTIAL;
            case NONE -> Mark.EMPTY;
        };
        String words = look.messages()
                .text(
                        "data.quality.week",
                        week.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        Integer.toString(week.start().get(IsoFields.WEEK_BASED_YEAR)),
                        look.formats().date(week.start()),
                        look.formats().date(week.start().plusDays(6)),
                        week.lines());
        String note = mark == Mark.NONE ? "" : " · " + look.messages().name("data.coverage", week.coverage());
        return new WeekBand.Week(week.start(), week.lines() / (double) most, mark, words + note);
    }
}
