package solstice.intake.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/**
 * A worksheet.
 *
 * @param path the workbook
 * @param place the worksheet's place in it, counting from 0
 * @param rowCount rows at most
 * @param line the row last read
 */
record SheetSource(Path path, int place, long rowCount, AtomicLong line) implements TableSource {
    private static final int ROWS_LOOKED_AT = 20;

    /** The first visible worksheet that looks like a table; the first of all where none does. */
    static SheetSource of(Path path) {
        try {
            long rows = Inflated.rowsOfWorkbook(path);
            List<Sheet> sheets;
            try (ReadableWorkbook workbook = WorkbookRows.open(path)) {
                sheets = workbook.getSheets().toList();
            }
            for (Sheet sheet : sheets) {
                SheetSource source = new SheetSource(path, sheet.getIndex(), rows, new AtomicLong());
                if (sheet.getVisibility() == SheetVisibility.VISIBLE && source.looksLikeTable()) {
                    return source;
                }
            }
            throw new SolsticeException(Problem.FILE_EMPTY, path.getFileName());
        } catch (IOException damaged) {
            throw new SolsticeException(Problem.FILE_DAMAGED, damaged, path.getFileName());
        }
    }

    private boolean looksLikeTable() throws IOException {
        int wide = 0;
        try (RowReader rows = rows()) {
            for (int i = 0; i < ROWS_LOOKED_AT && rows.next(); i++) {
                int filled = 0;
                for (int cell = 0; cell < rows.row().cells(); cell++) {
                    filled += rows.row().isBlank(cell) ? 0 : 1;
                }
                wide += filled > 1 ? 1 : 0;
            }
        }
        return wide > 1;
    }

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public Path where() {
        return path;
    }

    @Override
    public String format() {
        return "XLSX";
    }

    @Override
    public String encoding() {
        return "UTF-8";
    }

    @Override
    public char delimiter() {
        return 0;
    }

    @Override
    public RowReader rows() throws IOException {
        return new WorkbookRows(path, place, line);
    }

    @Override
    public double fractionRead() {
        return Math.min(1, line.get() / (double) Math.max(1, rowCount));
    }

    @Override
    public long estimatedRows(List<List<String>> sample) {
        return Math.max(0, rowCount - 1);
    }
}
