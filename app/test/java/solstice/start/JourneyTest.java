package solstice.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import solstice.ui.common.Step;
import solstice.ui.common.TestDesk;
import solstice.ui.common.control.Figure;
import solstice.workflow.SampleCut;

/** From two year files to promo lists, through every screen of the real window, on a cut of the real shop. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    @TempDir
    private Path folder;

    private Optional<Walk> walking = Optional.empty();

    @Start
    void open(Stage stage) {
        walking = Optional.of(new Walk(stage, new TestDesk().look(), folder));
    }

    @AfterEach
    void leave() {
        walking.ifPresent(Walk::close);
    }

    @Test
    void two_year_files_become_promo_lists(FxRobot robot) throws IOException {
        Walk walk = walking.orElseThrow();
        importSales(walk);
        lookAtSeasons(walk);
        train(walk);
        planCampaign(walk, robot);
        askWhatIf(walk, robot);
        export(walk);
        assertThat(walk.problem()).isEmpty();
    }

    private void importSales(Walk walk) {
        List<Path> files = SampleCut.write(folder, 12, "9999");
        walk.dialogs().willSaveTo(folder.resolve("journey.solstice")).willChoose(files.toArray(Path[]::new));
        walk.press("#create");
        walk.press("#choose");
        walk.press("#start");

        assertThat(walk.find("#rejected", Figure.class).getValue()).isEqualTo("0");
        assertThat(walk.project().history().isEmpty()).isFalse();
    }

    private static void lookAtSeasons(Walk walk) {
        walk.go(Step.SEASONS);

        TreeTableView<?> tree = walk.find("#tree", TreeTableView.class);
        assertThat(tree.getRoot().getChildren().size()).isGreaterThan(20);
        assertThat(walk.find("#panels", solstice.ui.common.chart.ChartPane.class)
                        .getAccessibleText())
                .isNotBlank();
    }

    private static void train(Walk walk) {
        walk.go(Step.MODEL);
        Spinner<?> epochs = walk.find("#epochs", Spinner.class);
        walk.act(() -> epochs.decrement(epochs.getValue() instanceof Integer many ? many - 1 : 0));
        walk.press("#train");

        assertThat(walk.find("#models #table", TableView.class).getItems().size())
                .isEqualTo(1);
    }

    private static void planCampaign(Walk walk, FxRobot robot) {
        walk.go(Step.CAMPAIGN);
        walk.press("#preview");

        ListView<?> first = robot.lookup(".list-column .list-view").queryAs(ListView.class);
        Object best = first.getItems().get(0);
        walk.act(() -> {
            first.requestFocus();
            first.getSelectionModel().selectFirst();
        });
        robot.type(KeyCode.H);
        walk.act(() -> {});

        ListView<?> after = robot.lookup(".list-column .list-view").queryAs(ListView.class);
        assertThat(after.getItems().size()).isEqualTo(first.getItems().size());
        assertThat(after.getItems().get(0)).isNotEqualTo(best);
    }

    private static void askWhatIf(Walk walk, FxRobot robot) {
        walk.go(Step.WHAT_IF);
        robot.interact(robot.lookup(".verdict-button").queryAs(javafx.scene.control.ToggleButton.class)::fire);
        walk.press("#run");

        assertThat(walk.find("#moves .table-view", TableView.class).getItems().size())
                .isPositive();
    }

    private void export(Walk walk) throws IOException {
        Path lists = Files.createDirectory(folder.resolve("lists"));
        walk.go(Step.EXPORT);
        walk.dialogs().willSaveTo(lists);
        walk.press("#write");

        try (Stream<Path> written = Files.list(lists)) {
            assertThat(written.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeGreaterThan(1));
        }
    }
}
