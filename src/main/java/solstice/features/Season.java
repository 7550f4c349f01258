package solstice.features;

import java.time.LocalDate;
import java.util.List;
import solstice.seasonality.Decomposition;
import solstice.seasonality.SeasonalIndices;
import solstice.seasonality.SeasonalityReport;

/**
 * What there is to say about one sales series.
 *
 * @param starts first day of each observation
 * @param decomposition the series taken apart
 * @param indices of the year; flat where the history is too short
 * @param report whether there is a season at all
 * @param note what was left out or shortened, in sentences; empty when nothing was
 */
public record Season(
        List<LocalDate> starts,
        Decomposition decomposition,
        SeasonalIndices indices,
        SeasonalityReport report,
        String note) {}
