package solstice.ui.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.recommender.TestBlock.Task;
import solstice.recommender.TrainingStep;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;

class TrainingViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private final PaperModels paper = new PaperModels();
    private final TrainingViewModel training = new TrainingViewModel(bench.desk(), paper);
    private final LeaderboardViewModel board = new LeaderboardViewModel(bench.desk(), paper, training);

    @BeforeEach
    void openTheShop() {
        bench.with(SmallShop.project(folder));
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
    }

    @Test
    void the_curves_grow_to_the_last_step() {
        training.epochsProperty().set(2);
        training.train();

        assertThat(Objects.requireNonNull(training.latestProperty().get()).step())
                .isEqualTo(100);
        assertThat(training.curve().losses()[0]).endsWith(2.0);
        assertThat(training.curve().validations()[0]).containsExactly(1.0, 2.0);
        assertThat(training.curve().loss()).isEqualTo(6, within(.1));
        assertThat(training.trainingProperty().get()).isFalse();
    }

    @Test
    void steps_after_the_last_epoch_are_no_part_of_the_curve() {
        training.train();
        double loss = training.curve().loss();
        int points = training.curve().losses()[0].length;
        training.curve().add(new TrainingStep(4, 4, 200, 200, 99, Double.NaN, 5_000, 0));

        assertThat(training.curve().loss()).isEqualTo(loss);
        assertThat(training.curve().losses()[0]).hasSize(points);
    }

    @Test
    void a_trained_model_is_announced() {
        int before = bench.desk().project().modelRevisionProperty().get();
        training.train();

        assertThat(bench.dialogs().notices()).singleElement().asString().contains("1");
        assertThat(bench.desk().project().modelRevisionProperty().get()).isEqualTo(before + 1);
    }

    @Test
    void stopping_before_there_is_a_model_leaves_none() {
        bench.tasks().cancelNext();
        training.train();

        assertThat(training.trainingProperty().get()).isFalse();
        assertThat(bench.dialogs().notices()).isEmpty();
        assertThat(bench.dialogs().errors()).isEmpty();
    }

    @Test
    void the_latest_standard_block_within_the_sales_is_offered_first() {
        assertThat(board.blocks()).endsWith(LocalDate.of(2011, 10, 31));
        assertThat(board.chosen()).containsExactly(LocalDate.of(2011, 10, 31));
    }

    @Test
    void the_leaderboard_has_the_best_method_on_top() {
        board.evaluate();

        assertThat(board.marks()).extracting(MethodMarks::method).containsExactly("Solstice", "MostPop");
        assertThat(board.marks().get(0).lead()).isEqualTo(.2, within(1e-9));
        board.taskProperty().set(Task.NEW);
        assertThat(board.marks().get(0).ndcg()).isEqualTo(.1);
        assertThat(board.marks().get(1).ndcg()).isNaN();
    }
}
