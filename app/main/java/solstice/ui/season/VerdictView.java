package solstice.ui.season;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import solstice.seasonality.SeasonalityReport;
import solstice.seasonality.evidence.Evidence;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.workflow.season.SeasonView;

/** Whether the chosen series is seasonal, in plain words, with the figure of each test. */
public final class VerdictView extends Screen {
    private final SeasonsViewModel model;
    private final Look look;

    @FXML
    private Label verdict;

    @FXML
    private Label sentence;

    @FXML
    private Label peaks;

    @FXML
    private GridPane tests;

    public VerdictView(SeasonsViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        follow(model.partsProperty(), this::show);
    }

    private void show(@Nullable SeasonView view) {
        if (view == null) {
            return;
        }
        SeasonalityReport report = view.report();
        verdict.setText(look.messages().name("season.verdict", report.verdict()));
        verdict.getStyleClass().setAll("badge", style(report));
        sentence.setText(sentence(report));
        peaks.setText(peaks(report));
        tests.getChildren().clear();
        row(0, "trend", look.formats().decimal(report.trendStrength(), 2), "");
        test(1, "qs", report.qs());
        test(2, "friedman", report.friedman());
        test(3, "kruskal", report.kruskalWallis());
    }

    private static String style(SeasonalityReport report) {
        return switch (report.verdict()) {
            case SEASONAL -> "strong";
            case WEAK -> "middling";
            case NONE, CANNOT_TELL -> "label";
        };
    }

    private String sentence(SeasonalityReport report) {
        Formats formats = look.formats();
        String strength = formats.decimal(report.seasonalStrength(), 2);
        return switch (report.verdict()) {
            case SEASONAL ->
                look.messages().text("season.sentence.seasonal", formats.percent(report.seasonalStrength(), 0));
            case WEAK ->
                look.messages()
                        .text(
                                "season.sentence.weak",
                                strength,
                                formats.decimal(report.noise().median(), 2));
            case NONE -> look.messages().text("season.sentence.none", strength);
            case CANNOT_TELL -> look.messages().text("season.sentence.unknown");
        };
    }

    private String peaks(SeasonalityReport report) {
        if (report.peaks().length == 0) {
            return "";
        }
        String positions =
                Arrays.stream(report.peaks()).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        return look.messages()
                .text(
                        "season.peaks",
                        look.messages()
                                .name(
                                        "season.unit",
                                        model.optionsProperty().get().period()),
                        positions);
    }

    private void test(int row, String name, Evidence evidence) {
        String probability = Double.isNaN(evidence.probability())
                ? Formats.NONE
                : evidence.probability() < .001
                        ? "p < " + look.formats().decimal(.001, 3)
                        : "p = " + look.formats().decimal(evidence.probability(), 3);
        row(row, name, look.formats().decimal(evidence.statistic(), 1), probability);
    }

    private void row(int row, String name, String figure, String remark) {
        List<Label> cells =
                List.of(new Label(look.messages().name("season.test", name)), new Label(figure), new Label(remark));
        cells.get(0).getStyleClass().add("field-name");
        cells.get(1).getStyleClass().add("number");
        cells.get(2).getStyleClass().add("hint");
        for (int column = 0; column < cells.size(); column++) {
            tests.add(cells.get(column), column, row);
        }
    }
}
