package solstice.features.season;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import solstice.seasonality.Decomposition;
import solstice.seasonality.SeasonalIndices;
import solstice.seasonality.SeasonalityReport;

/**
 * What there is to say about one sales series.
 *
 * @param starts first day of each observation
 * @param firstPosition season position of the first observation, 1 to the year's length
 * @param decomposition the series taken apart
 * @param indices of the year; flat where the history is too short
 * @param report whether there is a season at all
 * @param findings what the fit found beside the parts
 * @param notes what was left out or shortened
 */
public record Season(
        List<LocalDate> starts,
        int firstPosition,
        Decomposition decomposition,
        SeasonalIndices indices,
        SeasonalityReport report,
        Findings findings,
        List<SeasonNote> notes) {

    public Season {
        notes = List.copyOf(notes);
    }

    /**
     * What stands in for an observation that does not count, because it is missing or covered in part only.
     *
     * @param start first day of the observation
     * @param pieces the trend and the season there: what would be usual
     */
    public record Filled(LocalDate start, double pieces) {}

    /** The observations that are filled, not observed, in order. */
    public List<Filled> filled() {
        double[] whole = decomposition.withoutGaps();
        return IntStream.range(0, starts.size())
                .filter(slot -> Double.isNaN(decomposition.observed()[slot]))
                .mapToObj(slot -> new Filled(starts.get(slot), whole[slot]))
                .toList();
    }
}
