package solstice.intake.table;

import java.io.IOException;
import solstice.task.SolsticeException;

/** Reads a table one row at a time, in constant memory. */
public interface RowReader extends AutoCloseable {
    /**
     * Goes to the next row that has any cell.
     *
     * @return whether there is one
     * @throws IOException when the file breaks off or cannot be unpacked
     * @throws SolsticeException when it cannot be read within bounds
     */
    boolean next() throws IOException;

    /** The row that was gone to; the same object each time, filled anew. */
    Row row();

    @Override
    void close() throws IOException;
}
