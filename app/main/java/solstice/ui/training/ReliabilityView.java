package solstice.ui.training;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.TestBlock.Task;
import solstice.recommender.marks.Reliability;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.ui.common.chart.ChartPane;
import solstice.ui.common.control.Figure;
import solstice.ui.common.control.Names;

/** Whether the model's probabilities come true, block by block: a point on the diagonal is a promise kept. */
public final class ReliabilityView extends Screen {
    private static final String OURS = "Solstice";

    private final LeaderboardViewModel model;
    private final Look look;

    @FXML
    private ChoiceBox<Population> population;

    @FXML
    private HBox errors;

    @FXML
    private ChartPane diagram;

    @FXML
    private Node waiting;

    /** Of which pairs of a customer and a product. */
    public enum Population {
        /** The first twenty products of each customer's list. */
        SHOWN,
        /** Every product on offer for every customer. */
        ALL;

        Reliability of(LeaderboardRow row) {
            return this == SHOWN ? row.marks().shown() : row.marks().reliability();
        }
    }

    public ReliabilityView(LeaderboardViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        population.getItems().setAll(Population.values());
        population.setConverter(Names.of(choice -> look.messages().name("model.reliability", choice)));
        population.setValue(Population.SHOWN);
        diagram.setZoomable(false);
        follow(model.boardProperty(), board -> show());
        onChange(population.valueProperty(), this::show);
        onChange(look.theme(), this::show);
    }

    private void show() {
        Leaderboard board = model.boardProperty().get();
        Population of = population.getValue();
        List<LeaderboardRow> rows = board == null
                ? List.of()
                : board.rows(OURS, Task.ALL.word())
                        .filter(row -> !of.of(row).bins().isEmpty())
                        .toList();
        waiting.setVisible(rows.isEmpty());
        diagram.setVisible(!rows.isEmpty());
        errors.getChildren().setAll(rows.stream().map(row -> figure(row, of)).toList());
        if (!rows.isEmpty()) {
            diagram.show(
                    new ReliabilityChart(look).of(rows, of::of),
                    place -> look.messages()
                            .text("model.reliability.place", look.formats().percent(place, 1)),
                    value -> look.formats().percent(value, 1));
        }
    }

    private Figure figure(LeaderboardRow row, Population of) {
        Figure figure = new Figure();
        figure.setValue(look.formats().decimal(of.of(row).ece(), 4));
        figure.setName(
                look.messages().text("model.reliability.ece", look.formats().date(row.block())));
        return figure;
    }
}
