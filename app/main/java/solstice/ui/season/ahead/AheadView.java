package solstice.ui.season.ahead;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TableView;
import solstice.seasonality.forecast.Interval;
import solstice.seasonality.forecast.WindowForecast;
import solstice.seasonality.forecast.WindowStep;
import solstice.seasonality.indices.Borrowed;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.chart.ChartPane;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;
import solstice.ui.season.ahead.AheadViewModel.Outlook;
import solstice.ui.season.ahead.AheadViewModel.Weeks;
import solstice.workflow.season.SeriesKey;

/** Weeks to come, each with its index and expected pieces, how sure they are, and from whom the season is borrowed. */
public final class AheadView extends Screen {
    private static final int WEEKS = 52;
    private static final int YEARS = 3;

    private final AheadViewModel model;
    private final Look look;
    private boolean showing;

    @FXML
    private Spinner<Integer> year;

    @FXML
    private Spinner<Integer> first;

    @FXML
    private Spinner<Integer> last;

    @FXML
    private Label total;

    @FXML
    private Label borrowed;

    @FXML
    private TableView<WindowStep> table;

    @FXML
    private ChartPane index;

    public AheadView(AheadViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    /** Has it worked out, now that someone looks. */
    public void watch() {
        model.watch();
    }

    @FXML
    private void initialize() {
        first.setValueFactory(new IntegerSpinnerValueFactory(1, WEEKS));
        last.setValueFactory(new IntegerSpinnerValueFactory(1, WEEKS));
        Formats formats = look.formats();
        table.getColumns()
                .add(Columns.number(
                        look.messages().text("season.ahead.week"), 80, WindowStep::position, formats::whole));
        table.getColumns()
                .add(Columns.number(
                        look.messages().text("season.ahead.index"),
                        104,
                        WindowStep::index,
                        value -> formats.percent(value, 0)));
        table.getColumns()
                .add(Columns.text(
                        look.messages().text("season.ahead.between"),
                        144,
                        step -> percents(step.indexInterval()),
                        formats.byName()));
        table.getColumns()
                .add(Columns.number(
                        look.messages().text("season.ahead.pieces"), 128, WindowStep::pieces, formats::whole));
        table.getColumns()
                .add(Columns.text(
                        look.messages().text("season.ahead.between"),
                        176,
                        step -> pieces(step.piecesInterval()),
                        formats.byName()));
        TableCopy.install(table, look.messages().text("table.copy"));
        follow(model.weeksProperty(), this::showWeeks);
        borrowed.managedProperty().bind(borrowed.textProperty().isNotEmpty());
        index.setZoomable(false);
        follow(model.outlookProperty(), this::show);
        onChange(look.theme(), () -> show(model.outlookProperty().get()));
        for (Spinner<Integer> spinner : List.of(first, last)) {
            spinner.valueProperty().subscribe(this::ask);
        }
        year.valueProperty().subscribe(this::ask);
    }

    private void showWeeks(Optional<Weeks> weeks) {
        showing = true;
        weeks.ifPresent(asked -> {
            if (year.getValueFactory() == null) {
                year.setValueFactory(
                        new IntegerSpinnerValueFactory(asked.year() - 1, asked.year() + YEARS, asked.year()));
            }
            year.getValueFactory().setValue(asked.year());
            first.getValueFactory().setValue(asked.first());
            last.getValueFactory().setValue(asked.last());
        });
        showing = false;
    }

    private void ask() {
        if (!showing && year.getValue() != null) {
            model.ask(year.getValue(), first.getValue(), last.getValue());
        }
    }

    private void show(Optional<Outlook> outlook) {
        Optional<WindowForecast> forecast = outlook.flatMap(Outlook::forecast);
        table.setItems(FXCollections.observableArrayList(
                forecast.map(WindowForecast::steps).orElse(List.of())));
        table.setPlaceholder(new Label(outlook.isPresent() ? look.messages().text("season.ahead.none") : ""));
        total.setText(forecast.map(this::words).orElse(""));
        borrowed.setText(outlook.filter(known -> known.key().level() != SeriesKey.Level.ASSORTMENT)
                .map(known -> words(known.indices().borrowed()))
                .orElse(""));
        outlook.ifPresent(known -> index.show(
                new AheadChart(look).index(known),
                week -> look.messages().text("season.position", (int) Math.rint(week)),
                value -> look.formats().percent(value, 0)));
    }

    private String words(WindowForecast forecast) {
        String words = look.messages()
                .text(
                        "season.ahead.total",
                        look.formats().percent(forecast.index(), 0),
                        percents(forecast.indexInterval()),
                        look.formats().whole(forecast.pieces()),
                        pieces(forecast.piecesInterval()),
                        look.formats().percent(forecast.piecesInterval().coverage(), 0));
        return forecast.isThin() ? words + " " + look.messages().text("season.ahead.thin") : words;
    }

    private String words(Borrowed shares) {
        return look.messages()
                .text(
                        "season.ahead.borrowed",
                        look.formats().percent(shares.own(), 0),
                        look.formats().percent(shares.family(), 0),
                        look.formats().percent(shares.assortment(), 0));
    }

    private String percents(Interval interval) {
        return look.formats().percent(interval.low(), 0) + " … "
                + look.formats().percent(interval.high(), 0);
    }

    private String pieces(Interval interval) {
        return look.formats().whole(interval.low()) + " … " + look.formats().whole(interval.high());
    }
}
