package solstice.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.recommender.TrainingStep;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.workflow.models.ModelVersion;
import solstice.workflow.training.BrokenTraining;
import solstice.workflow.training.Ticket;
import solstice.workflow.training.TrainingRequest.Device;

class ModelsViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk().pretendModel();
    private final PaperModels paper = new PaperModels();
    private final TrainingViewModel training = new TrainingViewModel(bench.desk(), paper);
    private final ModelsViewModel models = new ModelsViewModel(bench.desk(), paper);

    @BeforeEach
    void trainTwo() {
        bench.with(SmallShop.project(folder));
        training.train();
        training.train();
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
    }

    @Test
    void an_older_model_is_in_use_once_it_is_restored() {
        models.restore(models.versions().get(1));

        assertThat(models.versions()).extracting(ModelVersion::current).containsExactly(false, true);
    }

    @Test
    void what_was_deleted_comes_back_by_undo() {
        models.delete(List.copyOf(models.versions()));
        assertThat(models.versions()).isEmpty();
        assertThat(models.undoableProperty().get()).isTrue();

        models.undo();

        assertThat(models.versions()).hasSize(2);
        assertThat(models.undoableProperty().get()).isFalse();
    }

    @Test
    void a_model_goes_out_to_a_file_and_comes_in_with_a_word_on_its_sales() {
        Path file = folder.resolve("m.solstice-model");
        bench.dialogs().willSaveTo(file).willChoose(file);

        models.exportOne(models.versions().get(0));
        models.importSome();

        assertThat(paper.exported()).containsExactly(file);
        assertThat(bench.dialogs().notices()).last().asString().contains("12 of its 30");
    }

    @Test
    void two_can_be_compared() {
        models.compare(models.versions().get(0), models.versions().get(1));

        assertThat(models.comparisonProperty().get()).isNotNull();
    }

    @Test
    void a_training_that_was_broken_off_is_offered_until_it_is_taken_up() {
        paper.breakOff(new BrokenTraining(
                new Ticket(LocalDate.of(2011, 12, 10), 1, 1, Device.CPU, "s", "w"),
                new TrainingStep(1, 1, 7, 50, 6, .1, 5_000, 1)));
        bench.desk().project().modelsChanged();
        assertThat(training.brokenProperty().get()).isNotNull();

        training.resume();

        assertThat(training.brokenProperty().get()).isNull();
        assertThat(models.versions()).hasSize(3);
    }
}
