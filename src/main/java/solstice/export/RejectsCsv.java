package solstice.export;

import java.nio.file.Path;
import java.util.List;
import solstice.intake.table.Reject;

/** Rejected rows as CSV: {@code file,row,column,value,reason}, one line a row. */
public final class RejectsCsv {
    private RejectsCsv() {}

    /**
     * Writes the rows.
     *
     * @param file where to; replaced if it is there
     * @throws solstice.task.SolsticeException when it cannot be written
     */
    public static void write(List<Reject> rejects, Path file) {
        CsvFile.write(file, csv -> {
            csv.writeRecord("file", "row", "column", "value", "reason");
            rejects.forEach(reject -> csv.writeRecord(
                    CsvFile.safe(reject.file()),
                    String.valueOf(reject.row()),
                    CsvFile.safe(reject.column()),
                    CsvFile.safe(reject.value()),
                    reject.reason().words()));
        });
    }
}
