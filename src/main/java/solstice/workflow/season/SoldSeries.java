package solstice.workflow.season;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import solstice.retail.SeriesSales;

/**
 * What was sold of one thing, observation by observation.
 *
 * @param key which sales it adds up
 * @param parent the series it is part of; null for the assortment
 * @param name for people
 * @param pieces sold in each observation of a calendar
 */
public record SoldSeries(SeriesKey key, @Nullable SeriesKey parent, String name, double[] pieces) {

    /** A series that was added up, in its place below the assortment. */
    static SoldSeries of(SeriesSales sums) {
        SeriesKey.Level level = SeriesKey.Level.valueOf(sums.level().toUpperCase(Locale.ROOT));
        SeriesKey key = new SeriesKey(level, sums.id());
        return switch (level) {
            case ASSORTMENT -> new SoldSeries(SeriesKey.ASSORTMENT, null, SeriesSource.ALL, sums.pieces());
            case PRODUCT ->
                new SoldSeries(key, new SeriesKey(SeriesKey.Level.FAMILY, sums.family()), sums.name(), sums.pieces());
            default -> new SoldSeries(key, SeriesKey.ASSORTMENT, sums.name(), sums.pieces());
        };
    }
}
