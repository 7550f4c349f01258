package solstice.workflow.season;

import java.util.Locale;

/**
 * Which sales a series adds up.
 *
 * @param level how wide
 * @param id family name, stock code or segment id; empty for the assortment
 */
public record SeriesKey(Level level, String id) {
    /** All sales, in one line. */
    public static final SeriesKey ASSORTMENT = new SeriesKey(Level.ASSORTMENT, "");

    /** From everything the shop sells to one product, and the customers' side. */
    public enum Level {
        ASSORTMENT,
        FAMILY,
        PRODUCT,
        SEGMENT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
