package solstice.seasonality.fit;

import java.util.List;
import java.util.Set;
import solstice.seasonality.Decomposition;
import solstice.seasonality.effects.EventEffect;
import solstice.seasonality.effects.Outlier;

/**
 * A series taken apart, and what had to be done for it.
 *
 * @param parts on the scale of the series; they add up to it
 * @param inside on the scale of the fit: factors of a season are {@code exp} of its values after a logarithm; the same
 *     as {@code parts} when additive
 * @param scale the scale of the fit
 * @param events effects of the events, in the order they were given
 * @param outliers observations out of line, in order; empty where nobody asked
 * @param demand how regularly it sells
 * @param notes what a reader should know, in the order of {@link FitNote}
 */
public record SeasonalFit(
        Decomposition parts,
        Decomposition inside,
        Scale scale,
        List<EventEffect> events,
        List<Outlier> outliers,
        Demand demand,
        Set<FitNote> notes) {
    public SeasonalFit {
        events = List.copyOf(events);
        outliers = List.copyOf(outliers);
    }

    /**
     * Season position of an observation, from 0.
     *
     * @param cycle observations a cycle, whole or not ({@link Decomposition.Seasonal#cycle()})
     * @param observation from 0
     */
    public static int position(double cycle, int observation) {
        return SeasonGrid.of(observation + 1, cycle).position(observation);
    }
}
