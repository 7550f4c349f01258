package solstice.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.table.Reject;
import solstice.intake.table.RejectReason;
import solstice.task.CancelledException;
import solstice.task.SolsticeException;

class CsvFileTest {
    @TempDir
    Path folder;

    @Test
    void work_that_is_called_off_leaves_the_older_file_and_no_draft() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "old");

        assertThatThrownBy(() -> CsvFile.write(file, csv -> {
                    csv.writeRecord("half");
                    throw new CancelledException();
                }))
                .isInstanceOf(CancelledException.class);

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_place_that_cannot_be_written_is_named() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "in the way").resolve("list.csv");

        assertThatThrownBy(() -> CsvFile.write(blocked, csv -> csv.writeRecord("x")))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem().code()).isEqualTo("SOL-901"));
    }

    @Test
    void a_rejected_formula_stays_a_text_and_a_rejected_number_a_number() {
        Path file = folder.resolve("rejects.csv");

        RejectsCsv.write(
                List.of(
                        new Reject("a.csv", 2, "Quantity", "=cmd()", RejectReason.NOT_A_NUMBER),
                        new Reject("a.csv", 3, "Quantity", "-2.5", RejectReason.MORE_PIECES_THAN_THERE_CAN_BE)),
                file);

        assertThat(file)
                .content()
                .contains("a.csv,2,Quantity,'=cmd(),not a number", "a.csv,3,Quantity,-2.5,more pieces");
    }
}
