package solstice.ui.data.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.data.incoming.IncomingViewModel.Stage;
import solstice.ui.data.result.ResultViewModel;
import solstice.workflow.ImportReport;
import solstice.workflow.Project;

class IncomingViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private final ResultViewModel result = new ResultViewModel(bench.desk());
    private IncomingViewModel model;

    @BeforeEach
    void openAnEmptyProject() {
        bench.with(Project.openOrCreate(folder.resolve("shop.solstice")));
        model = new IncomingViewModel(bench.desk(), result);
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
    }

    @Test
    void a_chosen_file_is_looked_at_and_nothing_is_changed() {
        bench.dialogs().willChoose(SmallShop.sales(folder));
        model.choose();

        assertThat(model.stageProperty().get()).isEqualTo(Stage.PREVIEW);
        assertThat(model.completeProperty().get()).isTrue();
        assertThat(model.previews())
                .singleElement()
                .satisfies(look -> assertThat(look.firstRows()).isNotEmpty());
        assertThat(bench.desk().project().hasSales()).isFalse();
    }

    @Test
    void an_import_accounts_for_every_row() {
        model.look(List.of(SmallShop.sales(folder)));
        model.importFiles();

        ImportReport report = Objects.requireNonNull(result.reportProperty().get());
        assertThat(report.rowsRead()).isEqualTo(SmallShop.ROWS);
        assertThat(report.rowsRead()).isEqualTo(report.rowsKept() + report.rowsMerged() + report.rowsRejected());
        assertThat(model.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(bench.dialogs().notices()).hasSize(1);
        assertThat(bench.desk().project().hasSales()).isTrue();
    }

    @Test
    void the_same_file_again_is_merged_whole() {
        Path sales = SmallShop.sales(folder);
        model.look(List.of(sales));
        model.importFiles();
        model.look(List.of(sales));
        model.importFiles();

        ImportReport report = Objects.requireNonNull(result.reportProperty().get());
        assertThat(report.rowsKept()).isZero();
        assertThat(report.rowsMerged()).isEqualTo(SmallShop.ROWS);
    }

    @Test
    void cancelling_leaves_the_project_as_it_was_and_the_files_chosen() {
        model.look(List.of(SmallShop.sales(folder)));
        bench.tasks().cancelNext();
        model.importFiles();

        assertThat(model.stageProperty().get()).isEqualTo(Stage.PREVIEW);
        assertThat(model.previews()).hasSize(1);
        assertThat(bench.desk().project().required().history().isEmpty()).isTrue();
    }

    @Test
    void a_file_that_is_no_table_is_refused_with_its_reason() throws IOException {
        Path page = Files.writeString(folder.resolve("sales.csv"), "<!doctype html><html><body>Log in</body></html>");
        model.look(List.of(page));

        assertThat(bench.tasks().lastFailure())
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.FILE_IS_WEB_PAGE));
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CHOOSE);
    }

    @Test
    void putting_the_account_away_makes_room_for_more_files() {
        model.look(List.of(SmallShop.sales(folder)));
        model.importFiles();
        result.dismiss();

        assertThat(model.stageProperty().get()).isEqualTo(Stage.CHOOSE);
    }

    @Test
    void discarding_forgets_the_files() {
        model.look(List.of(SmallShop.sales(folder)));
        model.discard();

        assertThat(model.previews()).isEmpty();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CHOOSE);
    }
}
