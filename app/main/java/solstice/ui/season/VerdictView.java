package solstice.ui.season;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import solstice.seasonality.SeasonalityReport;
import solstice.seasonality.Verdict;
import solstice.seasonality.evidence.Evidence;
import solstice.ui.common.Formats;
import solstice.ui.common.Look;
import solstice.ui.common.Screen;
import solstice.workflow.season.SeasonView;
import solstice.workflow.season.SeasonWords;

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
    private Label unsteady;

    @FXML
    private Label reasons;

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
        SeasonWords words = SeasonWords.in(look.messages().locale());
        verdict.setText(words.verdict(report));
        verdict.getStyleClass().setAll("badge", style(report));
        boolean seasonal = report.verdict() == Verdict.SEASONAL || report.verdict() == Verdict.WEAK;
        unsteady.setVisible(seasonal && !report.isFitToPlanWith());
        sentence.setText(words.sentence(report));
        peaks.setText(
                report.peaks().length == 0 || !seasonal ? "" : look.messages().text("season.peaks", words.peaks(view)));
        List<String> why = new ArrayList<>(words.reasons(report));
        why.addAll(words.findings(view));
        reasons.setText(String.join("\n", why));
        tests.getChildren().clear();
        row(0, "trend", look.formats().decimal(report.trendStrength(), 2), "");
        test(1, "agreement", report.tests().agreement());
        test(2, "dummies", report.tests().dummies());
        test(3, "qs", report.tests().qs());
        test(4, "friedman", report.tests().friedman());
        test(5, "kruskal", report.tests().kruskalWallis());
    }

    private static String style(SeasonalityReport report) {
        return switch (report.verdict()) {
            case SEASONAL -> "strong";
            case WEAK -> "middling";
            case NONE, CANNOT_TELL -> "label";
        };
    }

    private void test(int row, String name, Evidence evidence) {
        String probability = Double.isNaN(evidence.probability())
                ? Formats.NONE
                : evidence.probability() < .001
                        ? "p < " + look.formats().decimal(.001, 3)
                        : "p = " + look.formats().decimal(evidence.probability(), 3);
        row(
                row,
                name,
                look.formats().decimal(evidence.statistic(), Math.abs(evidence.statistic()) < 1 ? 2 : 1),
                probability);
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
