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
import solstice.intake.cleaning.CleaningRule;
import solstice.ui.common.TestDesk;
import solstice.ui.data.result.ResultViewModel;
import solstice.workflow.CleanSales;
import solstice.workflow.Project;
import solstice.workflow.RuleEffect;

/** Files of four lines, of which one names no customer and one repeats another, on their way in. */
class AheadViewModelTest {
    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private final ResultViewModel result = new ResultViewModel(bench.desk());
    private IncomingViewModel incoming;
    private AheadViewModel model;
    private Path sales;

    @BeforeEach
    void chooseAFile() throws IOException {
        sales = Files.write(
                folder.resolve("sales.csv"),
                List.of(
                        "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID",
                        "1,21001,TEA,2,2011-01-03,1.50,17",
                        "1,21001,TEA,2,2011-01-03,1.50,17",
                        "2,21001,TEA,1,2011-01-04,1.50,",
                        "3,21002,CUP,1,2011-01-05,2.50,18"));
        bench.with(Project.openOrCreate(folder.resolve("shop.solstice")));
        incoming = new IncomingViewModel(bench.desk(), result);
        model = incoming.ahead();
    }

    @AfterEach
    void closeTheProject() {
        project().close();
    }

    private Project project() {
        return bench.desk().project().required();
    }

    @Test
    void every_rule_is_counted_before_the_import_as_it_is_after_it() {
        incoming.look(List.of(sales));

        List<RuleEffect> before = model.effectsProperty().get();
        assertThat(model.countedProperty().get()).isTrue();
        assertThat(before)
                .hasSize(CleaningRule.values().length)
                .contains(
                        new RuleEffect(CleaningRule.REPEATS, true, 1),
                        new RuleEffect(CleaningRule.NO_CUSTOMERS, true, 1));
        assertThat(project().history().isEmpty()).isTrue();
        incoming.importFiles();
        assertThat(new CleanSales(project()).effects()).isEqualTo(before);
        assertThat(Objects.requireNonNull(result.reportProperty().get()).cleaning())
                .isEqualTo(before);
    }

    @Test
    void a_switch_comes_with_the_import_and_not_before() {
        incoming.look(List.of(sales));
        model.turn(CleaningRule.NO_CUSTOMERS, false);

        assertThat(model.effectsProperty().get()).contains(new RuleEffect(CleaningRule.NO_CUSTOMERS, false, 1));
        assertThat(project().rules().apply(CleaningRule.NO_CUSTOMERS)).isTrue();
        incoming.importFiles();
        assertThat(project().rules().apply(CleaningRule.NO_CUSTOMERS)).isFalse();
        assertThat(project().history().size()).isEqualTo(2);
    }

    @Test
    void without_repeats_left_out_the_rows_are_counted_anew() {
        incoming.look(List.of(sales));
        model.turn(CleaningRule.REPEATS, false);

        assertThat(model.effectsProperty().get()).contains(new RuleEffect(CleaningRule.REPEATS, false, 0));
        incoming.importFiles();
        assertThat(project().history().size()).isEqualTo(4);
    }

    @Test
    void customers_come_in_under_other_names_when_wanted() {
        incoming.look(List.of(sales));
        model.pseudonymsProperty().set(true);
        incoming.importFiles();

        assertThat(project().history().customers()).doesNotContain("17", "18").hasSize(2);
        assertThat(model.pseudonymsProperty().get()).isFalse();
    }

    @Test
    void what_was_chosen_is_forgotten_with_the_files() {
        incoming.look(List.of(sales));
        model.turn(CleaningRule.NO_CUSTOMERS, false);
        incoming.discard();
        assertThat(model.effectsProperty().get()).isEmpty();

        incoming.look(List.of(sales));
        assertThat(model.effectsProperty().get()).contains(new RuleEffect(CleaningRule.NO_CUSTOMERS, true, 1));
    }
}
