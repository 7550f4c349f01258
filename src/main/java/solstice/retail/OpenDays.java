package solstice.retail;

import java.time.LocalDate;
import java.util.BitSet;

/**
 * On which days a shop sold anything.
 *
 * @param first day of the history
 * @param last day of the history
 * @param open by days after the first
 */
public record OpenDays(LocalDate first, LocalDate last, BitSet open) {
    public OpenDays {
        open = (BitSet) open.clone();
    }

    /** The days of a history, which must not be empty. */
    public static OpenDays of(SalesHistory history) {
        LocalDate first = history.firstDay();
        int start = Math.toIntExact(first.toEpochDay());
        BitSet open = new BitSet();
        for (int line = 0; line < history.size(); line++) {
            open.set(history.day(line) - start);
        }
        return new OpenDays(first, history.lastDay(), open);
    }

    @Override
    public BitSet open() {
        return (BitSet) open.clone();
    }
}
