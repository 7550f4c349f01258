package solstice.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.retail.SalesWindow;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.common.plan.CampaignPlan;
import solstice.ui.common.plan.TrialWork;

class ExportViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk().pretendModel();
    private final TrialWork work = new TrialWork();
    private final List<Path> opened = new ArrayList<>();
    private CampaignPlan plan;
    private ExportViewModel model;

    @BeforeEach
    void previewACampaign() {
        plan = new CampaignPlan(bench.desk());
        model = new ExportViewModel(bench.desk(), plan, work, opened::add);
        bench.with(SmallShop.project(folder));
        plan.chosen().setAll(plan.segments().subList(0, 2));
        work.drawUp(plan, bench.desk().project().required());
    }

    @AfterEach
    void closeTheProject() {
        bench.desk().project().required().close();
    }

    @Test
    void segments_and_window_are_the_campaigns() {
        assertThat(model.chosen()).containsExactlyElementsOf(plan.chosen());
        assertThat(model.windowProperty().get()).isEqualTo(plan.windowProperty().get());
        assertThat(model.files()).hasSize(2);
        assertThat(work.previews()).isEqualTo(1);
    }

    @Test
    void what_is_seen_is_what_is_written() throws Exception {
        Path lists = folder.resolve("lists");
        bench.dialogs().willSaveTo(lists);
        List<List<String>> seen = model.rows(model.files().get(0));
        model.write();

        Path written =
                Objects.requireNonNull(model.files().get(0).writtenProperty().get());
        assertThat(written).isEqualTo(lists.resolve(model.files().get(0).name()));
        assertThat(Files.readAllLines(written)).hasSameSizeAs(seen).first().isEqualTo(String.join(",", seen.get(0)));
        assertThat(bench.dialogs().notices()).hasSize(1);

        model.openFolder(model.files().get(0));

        assertThat(opened).containsExactly(lists);
    }

    @Test
    void without_a_folder_nothing_is_written() {
        model.write();

        assertThat(model.files())
                .allSatisfy(file -> assertThat(file.writtenProperty().get()).isNull());
    }

    @Test
    void older_files_are_replaced_only_after_a_yes() throws Exception {
        Path old = Files.writeString(folder.resolve(model.files().get(0).name()), "old");
        bench.dialogs().willSaveTo(folder);
        model.write();
        assertThat(old).hasContent("old");

        bench.dialogs().willAgree();
        model.write();

        assertThat(Files.readString(old)).startsWith("rank,product");
    }

    @Test
    void fewer_segments_need_no_new_lists_and_another_window_does() {
        model.chosen().remove(0);
        assertThat(model.files()).hasSize(1);
        assertThat(work.previews()).isEqualTo(1);

        model.windowProperty().set(SalesWindow.parse("2012-06-01..2012-06-28"));

        assertThat(work.previews()).isEqualTo(2);
        assertThat(model.files())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).contains("2012-06-01_2012-06-28"));
    }
}
