package solstice.intake.sheet;

import java.util.List;
import solstice.intake.table.Reject;

/**
 * What could be taken from a file whose rows all fit into memory.
 *
 * @param read rows below the headers
 * @param kept what the rows say, in the order of the file; of rows on the same thing the last alone
 * @param rejects the rows that cannot be used
 */
public record Taken<T>(long read, List<T> kept, List<Reject> rejects) {
    public Taken {
        kept = List.copyOf(kept);
        rejects = List.copyOf(rejects);
    }
}
