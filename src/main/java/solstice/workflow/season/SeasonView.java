package solstice.workflow.season;

import java.time.LocalDate;
import java.util.List;
import solstice.features.Season;
import solstice.seasonality.Decomposition;
import solstice.seasonality.SeasonalIndices;
import solstice.seasonality.SeasonalityReport;

/**
 * One series taken apart and judged, as a person sees it.
 *
 * @param key which sales it adds up
 * @param name for people
 * @param starts first day of each observation
 * @param decomposition observed, trend, seasonal and remainder, in pieces
 * @param indices the average year
 * @param report whether there is a season
 * @param note what was left out or shortened; empty when nothing was
 */
public record SeasonView(
        SeriesKey key,
        String name,
        List<LocalDate> starts,
        Decomposition decomposition,
        SeasonalIndices indices,
        SeasonalityReport report,
        String note) {
    static SeasonView of(SeriesKey key, String name, Season season) {
        return new SeasonView(
                key, name, season.starts(), season.decomposition(), season.indices(), season.report(), season.note());
    }
}
