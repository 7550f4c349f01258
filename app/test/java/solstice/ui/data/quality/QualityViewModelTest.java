package solstice.ui.data.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.workflow.Project;

class QualityViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private final QualityViewModel model = new QualityViewModel(bench.desk());

    @Test
    void sales_are_gone_through_only_for_someone_who_looks() {
        try (Project project = SmallShop.project(folder)) {
            bench.with(project);
            assertThat(model.reportProperty().get()).isNull();

            model.watch(true);

            assertThat(model.reportProperty().get()).isNotNull().satisfies(report -> {
                assertThat(report.weeks()).hasSize(105);
                assertThat(report.lines()).isEqualTo(SmallShop.ROWS);
            });
        }
    }

    @Test
    void another_project_is_not_shown_the_figures_of_the_last() {
        try (Project empty = Project.openOrCreate(folder.resolve("empty.solstice"))) {
            bench.with(SmallShop.project(folder));
            model.watch(true);
            bench.with(empty);

            assertThat(model.reportProperty().get()).isNull();
        }
    }
}
