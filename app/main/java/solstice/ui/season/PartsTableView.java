package solstice.ui.season;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import solstice.seasonality.Decomposition;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.control.Columns;
import solstice.ui.common.control.TableCopy;
import solstice.workflow.season.SeasonView;

/** The parts of a series as a table, a row for each observation. */
public final class PartsTableView extends Screen {
    private final SeasonsViewModel model;
    private final Look look;

    @FXML
    private TableView<Row> table;

    /** One observation. */
    private record Row(SeasonView view, double[] seasonal, int at) {
        Decomposition parts() {
            return view.decomposition();
        }
    }

    public PartsTableView(SeasonsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        table.getColumns()
                .add(Columns.value(
                        look.messages().text("season.column.date"),
                        128,
                        row -> row.view.starts().get(row.at),
                        look.formats()::date));
        number(
                "position",
                row -> row.view.position(row.at),
                value -> look.formats().decimal(value, 0));
        number("observed", row -> row.parts().observed()[row.at], this::pieces);
        number("trend", row -> row.parts().trend()[row.at], this::pieces);
        number("seasonal", row -> row.seasonal[row.at], this::pieces);
        number("remainder", row -> row.parts().remainder()[row.at], this::pieces);
        number(
                "index",
                row -> row.view.indices().at(row.view.position(row.at)),
                value -> look.formats().percent(value, 0));
        number(
                "weight",
                row -> row.parts().weight()[row.at],
                value -> look.formats().decimal(value, 2));
        TableCopy.install(table, look.messages().text("table.copy"));
        follow(model.partsProperty(), this::show);
    }

    private String pieces(double value) {
        return look.formats().decimal(value, 1);
    }

    private void number(String name, ToDoubleFunction<Row> value, Function<Double, String> format) {
        table.getColumns().add(Columns.number(look.messages().name("season.column", name), 92, value, format::apply));
    }

    private void show(@Nullable SeasonView view) {
        if (view != null) {
            double[] seasonal = view.decomposition().seasonal();
            table.getItems()
                    .setAll(IntStream.range(0, view.starts().size())
                            .mapToObj(at -> new Row(view, seasonal, at))
                            .toList());
        }
    }
}
