package solstice.workflow.season;

import java.time.LocalDate;
import java.util.List;
import solstice.features.season.Findings;
import solstice.features.season.Season;
import solstice.features.season.SeasonNote;
import solstice.retail.ShopEvent;
import solstice.seasonality.Decomposition;
import solstice.seasonality.SeasonalIndices;
import solstice.seasonality.SeasonalityReport;
import solstice.seasonality.SubSeries;

/**
 * One series taken apart and judged, as a person sees it.
 *
 * @param key which sales it adds up
 * @param name for people
 * @param starts first day of each observation
 * @param firstPosition season position of the first observation, 1 to the year's length
 * @param events holidays and promotions within the series' days
 * @param decomposition observed, trend, seasonal and remainder, in pieces
 * @param indices the average year
 * @param report whether there is a season
 * @param findings what the fit found beside the parts
 * @param notes what was left out or shortened
 */
public record SeasonView(
        SeriesKey key,
        String name,
        List<LocalDate> starts,
        int firstPosition,
        List<ShopEvent> events,
        Decomposition decomposition,
        SeasonalIndices indices,
        SeasonalityReport report,
        Findings findings,
        List<SeasonNote> notes) {
    public SeasonView {
        starts = List.copyOf(starts);
        events = List.copyOf(events);
        notes = List.copyOf(notes);
    }

    static SeasonView of(SoldSeries series, Season season, List<ShopEvent> events) {
        return new SeasonView(
                series.key(),
                series.name(),
                season.starts(),
                season.firstPosition(),
                events,
                season.decomposition(),
                season.indices(),
                season.report(),
                season.findings(),
                season.notes());
    }

    /** The ratios of each season position to the trend, cycle by cycle. */
    public SubSeries subSeries() {
        return SubSeries.of(decomposition, indices.period(), firstPosition);
    }

    /** Season position of an observation, 1 to the year's length. */
    public int position(int observation) {
        return (firstPosition - 1 + observation) % indices.period() + 1;
    }

    /** The year that an observation's cycle belongs to, as numbered from the first one's. */
    public int cycle(int observation) {
        return (firstPosition - 1 + observation) / indices.period();
    }
}
