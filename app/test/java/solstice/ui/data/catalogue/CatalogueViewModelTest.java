package solstice.ui.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.workflow.Project;

class CatalogueViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();

    @Test
    void the_catalogue_fills_when_a_project_opens_and_narrows_to_what_is_typed() {
        CatalogueViewModel model = new CatalogueViewModel(bench.desk());
        try (Project project = SmallShop.project(folder)) {
            bench.with(project);
            assertThat(model.rows()).hasSize(12);

            model.filterProperty().set("christmas");

            assertThat(model.rows()).singleElement().satisfies(row -> {
                assertThat(row.product().title()).isEqualTo("CHRISTMAS LIGHTS");
                assertThat(row.units()).isPositive();
                assertThat(row.revenue()).isPositive();
            });
            assertThat(model.size()).isEqualTo(12);
        }
    }
}
