package solstice.ui.data.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.ui.common.TestDesk;
import solstice.workflow.AlmanacReport;
import solstice.workflow.ImportReport;

class ResultViewModelTest {
    private static final List<Reject> REJECTS = List.of(
            new Reject("a.csv", 7, "Quantity", "=1+1", RejectReason.NOT_A_NUMBER),
            new Reject("a.csv", 9, "InvoiceDate", "", RejectReason.NO_DATE),
            new Reject("b.csv", 3, "InvoiceDate", "", RejectReason.NO_DATE));

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
                        new Reason(null, 3),
                        new Reason(RejectReason.NO_DATE, 2),
                        new Reason(RejectReason.NOT_A_NUMBER, 1));

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
                        a.csv,7,Quantity,'=1+1,not a number
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
