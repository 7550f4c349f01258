package solstice.ui.data.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.catalogue.FileRole;
import solstice.intake.sales.SalesField;
import solstice.task.Problem;
import solstice.task.SolsticeException;
import solstice.ui.common.SmallShop;
import solstice.ui.common.TestDesk;
import solstice.ui.data.incoming.IncomingViewModel.Stage;
import solstice.ui.data.result.ResultViewModel;
import solstice.workflow.FilePreview;
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
        assertThat(model.files())
                .singleElement()
                .satisfies(file -> assertThat(file.isComplete()).isTrue());
        assertThat(look().firstRows()).isNotEmpty();
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
        assertThat(model.files()).hasSize(1);
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

    private FilePreview look() {
        return Objects.requireNonNull(model.files().get(0).look());
    }

    private Path catalogue() throws IOException {
        return Files.write(
                folder.resolve("products.csv"),
                List.of(
                        "sku,title,category,price,stock",
                        "21000,Christmas lights,Winter > Lights,4.50,12",
                        "99999,Never sold,Summer,1.00,3"));
    }

    @Test
    void files_of_several_kinds_are_told_apart_joined_and_imported_together() throws IOException {
        model.look(List.of(SmallShop.sales(folder), catalogue()));

        assertThat(model.files()).extracting(Candidate::role).containsExactly(FileRole.SALES, FileRole.CATALOGUE);
        assertThat(model.joins()).singleElement().satisfies(join -> {
            assertThat(join.wanted()).isEqualTo(12);
            assertThat(join.found()).isEqualTo(1);
            assertThat(join.unused()).isEqualTo(1);
        });
        model.importFiles();
        assertThat(bench.desk().project().required().catalogue().products()).hasSize(2);
        assertThat(model.files()).isEmpty();
    }

    @Test
    void a_person_may_say_what_a_file_tells_of_and_leave_it_out() throws IOException {
        model.look(List.of(SmallShop.sales(folder), catalogue()));
        model.tell(model.files().get(1), FileRole.UNKNOWN);
        assertThat(model.completeProperty().get()).isFalse();

        model.remove(model.files().get(1));
        assertThat(model.files()).hasSize(1);
        assertThat(model.completeProperty().get()).isTrue();
        model.remove(model.files().get(0));
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CHOOSE);
    }

    @Test
    void a_check_counts_what_an_import_would_do_and_keeps_nothing() {
        model.look(List.of(SmallShop.sales(folder)));
        model.check();

        ImportReport report = Objects.requireNonNull(result.reportProperty().get());
        assertThat(report.dryRun()).isTrue();
        assertThat(report.rowsKept()).isEqualTo(SmallShop.ROWS);
        assertThat(bench.desk().project().required().history().isEmpty()).isTrue();
        result.dismiss();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.PREVIEW);
        assertThat(model.files()).hasSize(1);
    }

    private Path foreign() throws IOException {
        return Files.write(
                folder.resolve("export.csv"),
                List.of("wann;was;wieviel;betrag", "2011-01-03;TEA;2;3,50", "2011-01-04;TEA;1;1,75"));
    }

    @Test
    void columns_that_no_name_gives_away_are_mapped_by_hand_and_imported_so() throws IOException {
        model.look(List.of(foreign()));
        model.map(model.files().get(0), "wann", Optional.of(SalesField.DATE));
        model.map(model.files().get(0), "was", Optional.of(SalesField.PRODUCT));
        model.map(model.files().get(0), "wieviel", Optional.of(SalesField.QUANTITY));
        model.map(model.files().get(0), "betrag", Optional.of(SalesField.PRICE));

        assertThat(model.completeProperty().get()).isTrue();
        model.importFiles();
        assertThat(Objects.requireNonNull(result.reportProperty().get()).rowsKept())
                .isEqualTo(2);
    }

    @Test
    void a_field_moves_from_the_column_that_had_it_and_can_be_left_out() throws IOException {
        model.look(List.of(SmallShop.sales(folder)));
        model.map(model.files().get(0), "Description", Optional.of(SalesField.PRODUCT));

        assertThat(look().columns())
                .filteredOn(column -> column.field().equals("product"))
                .extracting(FilePreview.PreviewColumn::header)
                .containsExactly("Description");
        model.map(model.files().get(0), "Description", Optional.empty());
        assertThat(look().missing()).containsExactly("product");
        assertThat(model.completeProperty().get()).isFalse();
    }

    @Test
    void a_saved_mapping_serves_the_next_file_of_the_kind() throws IOException {
        Path saved = folder.resolve("mapping.json");
        model.look(List.of(foreign()));
        model.map(model.files().get(0), "wann", Optional.of(SalesField.DATE));
        bench.dialogs().willSaveTo(saved).willChoose(saved);
        model.saveMapping(model.files().get(0));
        model.discard();
        model.look(List.of(foreign()));
        model.loadMapping(model.files().get(0));

        assertThat(look().mapping().headers()).containsEntry(SalesField.DATE, "wann");
    }

    @Test
    void a_column_may_sort_customers_into_segments() throws IOException {
        model.look(List.of(foreign()));
        model.segment(model.files().get(0), "was");

        assertThat(look().mapping().segments()).containsExactly("was");
        assertThat(look().columns())
                .extracting(FilePreview.PreviewColumn::field)
                .contains("segment");
    }

    @Test
    void a_file_that_numbers_its_days_is_told_which_day_is_the_first() throws IOException {
        Path panel = Files.write(
                folder.resolve("panel.csv"),
                List.of("DAY,PRODUCT_ID,QUANTITY,SALES_VALUE", "1,TEA,2,3.50", "8,TEA,1,1.75", "12,CUP,1,1.75"));
        model.look(List.of(panel));
        assertThat(model.completeProperty().get()).isFalse();

        model.numberFrom(model.files().get(0), LocalDate.of(2011, 1, 3));
        assertThat(model.completeProperty().get()).isTrue();
        model.importFiles();
        assertThat(bench.desk().project().required().history().lastDay()).isEqualTo(LocalDate.of(2011, 1, 14));
    }

    @Test
    void discarding_forgets_the_files() {
        model.look(List.of(SmallShop.sales(folder)));
        model.discard();

        assertThat(model.files()).isEmpty();
        assertThat(model.stageProperty().get()).isEqualTo(Stage.CHOOSE);
    }
}
