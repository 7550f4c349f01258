package solstice.features.season;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import solstice.seasonality.effects.EventEffect;
import solstice.seasonality.effects.Outlier;
import solstice.seasonality.fit.Demand;
import solstice.seasonality.fit.FitNote;
import solstice.seasonality.fit.Scale;
import solstice.seasonality.fit.SeasonalFit;
import solstice.seasonality.x13.X13Outcome;

/**
 * What a fit found beside the parts.
 *
 * @param scale the scale of the fit, on which effects and outliers are measured
 * @param events effects of holidays and promotions; empty where none took part
 * @param outliers observations out of line
 * @param demand how regularly the series sells
 * @param notes what the fit had to do
 * @param quality how well X-13's adjustment may be trusted; empty where it was not used
 * @param refused why X-13 did not take the series apart though it was asked to; empty otherwise
 */
public record Findings(
        Scale scale,
        List<EventEffect> events,
        List<Outlier> outliers,
        Demand demand,
        Set<FitNote> notes,
        Optional<X13Outcome.Quality> quality,
        Optional<X13Outcome.Reason> refused) {
    public Findings {
        events = List.copyOf(events);
        outliers = List.copyOf(outliers);
        notes = Set.copyOf(notes);
    }

    static Findings of(SeasonalFit fit) {
        return new Findings(
                fit.scale(),
                fit.events(),
                fit.outliers(),
                fit.demand(),
                fit.notes(),
                Optional.empty(),
                Optional.empty());
    }

    static Findings of(double[] y, X13Outcome.Quality quality) {
        return new Findings(
                Scale.additive(), List.of(), List.of(), Demand.of(y), Set.of(), Optional.of(quality), Optional.empty());
    }

    Findings refused(X13Outcome.Reason reason) {
        return new Findings(scale, events, outliers, demand, notes, quality, Optional.of(reason));
    }

    /** The same, its outliers told some observations later: the series began later than its calendar. */
    Findings later(int by) {
        List<Outlier> moved = outliers.stream()
                .map(outlier -> new Outlier(outlier.index() + by, outlier.kind(), outlier.size(), outlier.t()))
                .toList();
        return new Findings(scale, events, moved, demand, notes, quality, refused);
    }
}
