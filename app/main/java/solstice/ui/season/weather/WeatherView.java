package solstice.ui.season.weather;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import solstice.seasonality.response.Driver;
import solstice.seasonality.response.Effect;
import solstice.seasonality.response.WeatherResponse;
import solstice.seasonality.response.WeatherResponse.CannotTell;
import solstice.seasonality.response.WeatherResponse.NoEffect;
import solstice.seasonality.response.WeatherResponse.Responds;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;
import solstice.workflow.season.WeatherResponses.Answer;

/** A row for each family: what a degree and ten millimetres more than usual do to its sales, and how sure that is. */
public final class WeatherView extends Screen {
    private final WeatherViewModel model;
    private final Look look;

    @FXML
    private Label summary;

    @FXML
    private TableView<Answer> table;

    public WeatherView(WeatherViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    /** Has it worked out, now that someone looks. */
    public void watch() {
        model.watch();
    }

    @FXML
    private void initialize() {
        table.getColumns()
                .add(Columns.text(
                        look.messages().text("season.weather.family"),
                        104,
                        Answer::name,
                        look.formats().byName()));
        TableColumn<Answer, String> verdict = Columns.text(
                look.messages().text("season.weather.verdict"),
                160,
                this::verdict,
                look.formats().byName());
        table.getColumns().add(verdict);
        for (Driver driver : List.of(Driver.TEMPERATURE, Driver.RAIN)) {
            table.getColumns()
                    .add(Columns.number(
                            look.messages().name("season.weather.driver", driver),
                            driver == Driver.RAIN ? 92 : 72,
                            answer -> effect(answer, driver),
                            this::percent));
            table.getColumns()
                    .add(Columns.text(
                            look.messages().text("season.weather.interval"),
                            120,
                            answer -> interval(answer, driver),
                            look.formats().byName()));
        }
        table.getColumns()
                .add(Columns.number(
                        look.messages().text("season.weather.skill"),
                        56,
                        answer -> answer.response().skill().rSquared(),
                        value -> Double.isNaN(value)
                                ? Formats.NONE
                                : look.formats().percent(value, 0)));
        table.setPlaceholder(new Label(look.messages().text("season.weather.empty")));
        TableCopy.install(table, look.messages().text("table.copy"));
        follow(model.answersProperty(), this::show);
    }

    private void show(List<Answer> answers) {
        table.setItems(FXCollections.observableArrayList(answers.stream()
                .sorted((a, b) -> Integer.compare(rank(a.response()), rank(b.response())))
                .toList()));
        long moved =
                answers.stream().filter(answer -> rank(answer.response()) == 0).count();
        long none =
                answers.stream().filter(answer -> rank(answer.response()) == 1).count();
        summary.setText(look.messages().text("season.weather.summary", answers.size(), moved, none));
    }

    private static int rank(WeatherResponse response) {
        return response instanceof Responds ? 0 : response instanceof NoEffect ? 1 : 2;
    }

    private String verdict(Answer answer) {
        WeatherResponse response = answer.response();
        if (response instanceof Responds) {
            return look.messages().text("season.weather.responds");
        }
        if (response instanceof NoEffect none) {
            return look.messages().text("season.weather.none", look.formats().percent(none.bound(), 0));
        }
        return ((CannotTell) response)
                .reasons().stream()
                        .sorted()
                        .map(reason -> look.messages().name("season.weather.reason", reason))
                        .collect(Collectors.joining("; "));
    }

    private static double effect(Answer answer, Driver driver) {
        return answer.response().effect(driver).map(Effect::perUnit).orElse(Double.NaN);
    }

    private String percent(double share) {
        return Double.isNaN(share) ? Formats.NONE : look.formats().signed(100 * share, 1) + "%";
    }

    private String interval(Answer answer, Driver driver) {
        return answer.response()
                .effect(driver)
                .map(effect -> look.formats().signed(100 * effect.low(), 1) + " … "
                        + look.formats().signed(100 * effect.high(), 1))
                .orElse(Formats.NONE);
    }
}
