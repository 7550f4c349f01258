package solstice.intake.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of one worksheet, as text; rows without any cell are passed over. */
final class WorkbookRows implements RowReader {
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final SheetCells cells;
    private final AtomicLong line;
    private final Row row = new Row();
    private int width;

    /**
     * Opens a workbook.
     *
     * @param place the worksheet's place, counting from 0
     * @param line receives the number of the row last read
     */
    WorkbookRows(Path path, int place, AtomicLong line) throws IOException {
        this.line = line;
        workbook = open(path);
        try {
            Sheet sheet = workbook.getSheet(place).orElseThrow(() -> new IOException("no worksheet " + place));
            stream = sheet.openStream();
            rows = stream.iterator();
            cells = new SheetCells(workbook.isDate1904());
        } catch (IOException | RuntimeException failed) {
            workbook.close();
            throw failed instanceof IOException io ? io : new IOException(failed);
        }
    }

    static ReadableWorkbook open(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException damaged) { // the library's own and others, for XML that no worksheet would have
            throw new IOException(damaged);
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            while (rows.hasNext()) {
                org.dhatim.fastexcel.reader.Row next = rows.next();
                line.set(next.getRowNum());
                if (next.getPhysicalCellCount() > 0) {
                    fill(next);
                    if (!row.isBlank()) {
                        return true;
                    }
                }
            }
            return false;
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
    }

    private void fill(org.dhatim.fastexcel.reader.Row from) {
        row.begin(from.getRowNum());
        int count = from.getCellCount();
        width = Math.max(width, count);
        for (int i = 0; i < width; i++) { // a worksheet leaves out the empty cells at a row's end
            row.add(i < count ? cells.text(from.getCell(i)) : "");
        }
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
