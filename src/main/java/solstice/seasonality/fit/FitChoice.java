package solstice.seasonality.fit;

import java.util.Arrays;
import java.util.List;
import solstice.seasonality.StlChoice;
import solstice.seasonality.effects.Regressor;

/**
 * What a person chose for taking series of a shop apart.
 *
 * @param periods observations a cycle, ascending, each at least 2; whole numbers or not
 * @param stl windows, degrees, jumps and robustness of every season; its own period does not matter. Where no seasonal
 *     window is chosen, one season alone is the same every cycle, several have 11, 15, ... as in {@code
 *     forecast::mstl()}
 * @param scale the scale on which the parts add up
 * @param events known of every observation
 * @param outliers what to do about them
 * @param ratiosForRareSales whether a product that sells now and then gets its season from sums over the cycles
 */
public record FitChoice(
        List<Double> periods,
        StlChoice stl,
        Scale scale,
        List<Regressor> events,
        OutlierPolicy outliers,
        boolean ratiosForRareSales) {
    public FitChoice {
        periods = periods.stream().sorted().distinct().toList();
        events = List.copyOf(events);
        if (periods.stream().anyMatch(period -> !(period >= 2) || period.isInfinite())) {
            throw new IllegalArgumentException("a period must be at least 2: " + periods);
        }
    }

    /** Additive, no events, outliers ignored, ratios for rare sales. */
    public static FitChoice of(double... periods) {
        return new FitChoice(
                Arrays.stream(periods).boxed().toList(),
                StlChoice.of(2),
                Scale.additive(),
                List.of(),
                OutlierPolicy.IGNORE,
                true);
    }

    /** With other windows, degrees or robustness. */
    public FitChoice stl(StlChoice chosen) {
        return new FitChoice(periods, chosen, scale, events, outliers, ratiosForRareSales);
    }

    /** On another scale. */
    public FitChoice scale(Scale chosen) {
        return new FitChoice(periods, stl, chosen, events, outliers, ratiosForRareSales);
    }

    /** With events in the fit. */
    public FitChoice events(List<Regressor> known) {
        return new FitChoice(periods, stl, scale, known, outliers, ratiosForRareSales);
    }

    /** With a look at outliers. */
    public FitChoice outliers(OutlierPolicy chosen) {
        return new FitChoice(periods, stl, scale, events, chosen, ratiosForRareSales);
    }

    /** With or without the route for rare sales. */
    public FitChoice ratiosForRareSales(boolean wanted) {
        return new FitChoice(periods, stl, scale, events, outliers, wanted);
    }
}
