package solstice.ui.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.ui.common.Dialogs.FileKind;
import solstice.ui.common.SmallShop;
import solstice.ui.common.Step;
import solstice.ui.common.TestDesk;
import solstice.workflow.Project;
import solstice.workflow.season.SeasonView;
import solstice.workflow.season.SeriesKey;
import solstice.workflow.season.SeriesKey.Level;
import solstice.workflow.season.SeriesNode;
import solstice.workflow.season.SeriesOptions;
import solstice.workflow.season.SeriesOptions.Period;

class SeasonsViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private final SeasonsViewModel model = new SeasonsViewModel(bench.desk());

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
    }

    @Test
    void without_sales_it_sends_the_person_to_the_data() {
        bench.with(Project.openOrCreate(folder.resolve("empty.solstice")));
        bench.desk().navigation().go(Step.SEASONS);
        model.watch();
        model.goToData();

        assertThat(model.readyProperty().get()).isFalse();
        assertThat(model.partsProperty().get()).isNull();
        assertThat(bench.desk().navigation().stepProperty().get()).isEqualTo(Step.DATA);
    }

    @Test
    void nothing_is_computed_before_someone_looks() {
        bench.with(SmallShop.project(folder));
        assertThat(model.series()).isEmpty();

        model.watch();

        assertThat(model.series()).extracting(SeriesNode::key).contains(SeriesKey.ASSORTMENT);
        assertThat(parts().key()).isEqualTo(SeriesKey.ASSORTMENT);
    }

    @Test
    void each_series_comes_after_its_parent() {
        bench.with(SmallShop.project(folder));
        model.watch();

        assertThat(model.series()).allSatisfy(node -> {
            if (node.parent() != null) {
                assertThat(model.series().subList(0, model.series().indexOf(node)))
                        .extracting(SeriesNode::key)
                        .contains(node.parent());
            }
        });
    }

    @Test
    void choosing_a_product_takes_it_apart() {
        bench.with(SmallShop.project(folder));
        model.watch();
        SeriesKey lights = new SeriesKey(Level.PRODUCT, "21000");
        model.choose(lights);

        assertThat(parts().key()).isEqualTo(lights);
        assertThat(parts().decomposition().size()).isEqualTo(parts().starts().size());
    }

    @Test
    void another_period_decomposes_anew() {
        bench.with(SmallShop.project(folder));
        model.watch();
        model.optionsProperty().set(new SeriesOptions(Period.MONTH, true));

        assertThat(parts().indices().period()).isEqualTo(12);
    }

    @Test
    void a_picture_is_named_after_its_series_and_announced() {
        bench.with(SmallShop.project(folder));
        bench.dialogs().willSaveTo(folder.resolve("assortment.png"));

        assertThat(model.placeFor(FileKind.PICTURE)).contains(folder.resolve("assortment.png"));
        model.written(folder.resolve("assortment.png"));

        assertThat(bench.dialogs().notices()).singleElement().asString().contains("assortment.png");
    }

    @Test
    void a_report_tells_of_the_chosen_series_or_of_all() throws IOException {
        bench.with(SmallShop.project(folder));
        model.watch();
        bench.dialogs().willSaveTo(folder.resolve("all.csv"));
        model.report(List.of());
        bench.dialogs().willSaveTo(folder.resolve("two.csv"));
        model.report(List.of(SeriesKey.ASSORTMENT, new SeriesKey(Level.PRODUCT, "21000")));

        assertThat(Files.readAllLines(folder.resolve("all.csv")))
                .hasSize(1 + model.series().size());
        assertThat(Files.readAllLines(folder.resolve("two.csv"))).hasSize(3);
    }

    private SeasonView parts() {
        return Objects.requireNonNull(model.partsProperty().get());
    }
}
