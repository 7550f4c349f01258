package solstice.ui.data.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.table.Reject;
import solstice.ui.common.TestDesk;
import solstice.workflow.AlmanacReport;
import solstice.workflow.ImportReport;

class ResultViewModelTest {
    private static final List<Reject> REJECTS = List.of(
            new Reject("a.csv", 7, "Quantity", "=1+1", "not a whole number of pieces"),
            new Reject("a.csv", 9, "InvoiceDate", "", "no date"),
            new Reject("b.csv", 3, "InvoiceDate", "", "no date"));

    @TempDir
    private Path folder;

    private final TestDesk bench = new TestDesk();
    private final ResultViewModel model = new ResultViewModel(bench.desk());

    /** An account of an import that refused these rows. */
    static ImportReport report(List<Reject> rejects) {
        return new ImportReport(
                10,
                10 - rejects.size(),
                0,
                rejects.size(),
                List.of(),
                List.of(),
                Map.of(),
                rejects,
                0,
                0,
                AlmanacReport.NONE,
                null,
                false,
                1);
    }

    @Test
    void reasons_come_most_frequent_first_and_narrow_the_rows() {
        model.show(report(REJECTS));
        assertThat(model.reasons())
                .containsExactly(
                        new Reason("", 3), new Reason("no date", 2), new Reason("not a whole number of pieces", 1));

        model.reasonProperty().set(model.reasons().get(1));

        assertThat(model.rejects()).extracting(Reject::row).containsExactly(9L, 3L);
    }

    @Test
    void what_shows_can_be_saved_and_no_spreadsheet_runs_it() {
        Path file = folder.resolve("rejected.csv");
        model.show(report(REJECTS));
        model.reasonProperty().set(model.reasons().get(2));
        bench.dialogs().willSaveTo(file);
        model.save();

        assertThat(file).content().isEqualToNormalizingNewlines("""
                        file,row,column,value,reason
                        a.csv,7,Quantity,'=1+1,not a whole number of pieces
                        """);
        assertThat(bench.dialogs().notices())
                .singleElement()
                .asString()
                .startsWith("1 rejected row written to")
                .contains(file.toString());
    }

    @Test
    void the_next_account_starts_with_all_reasons() {
        model.show(report(REJECTS));
        model.reasonProperty().set(model.reasons().get(1));
        model.show(report(REJECTS));

        assertThat(model.rejects()).hasSize(3);
        model.dismiss();
        assertThat(model.rejects()).isEmpty();
        assertThat(model.reportProperty().get()).isNull();
    }
}
