package solstice.cli;

import picocli.CommandLine.Option;
import solstice.features.season.SeasonChoice;
import solstice.seasonality.fit.Scale;
import solstice.workflow.season.SeriesOptions;

/** How a project's series are cut and their seasons read. */
final class SeasonOptions {
    @Option(names = "--period", paramLabel = "day|week|month", description = "One observation (default: week).")
    private SeriesOptions.Period period = SeriesOptions.Period.WEEK;

    @Option(
            names = "--method",
            paramLabel = "stl|x13",
            description = "How to decompose: stl (days: several seasons), or x13 for months (default: stl).")
    private SeasonChoice.Method method = SeasonChoice.Method.STL;

    @Option(names = "--scale", paramLabel = ScaleName.NAMES, description = ScaleName.ABOUT)
    private ScaleName scale = ScaleName.PIECES;

    @Option(
            names = "--pace",
            paramLabel = "fixed|slow|middling|quick",
            description = "How fast the season may change from year to year (default: fixed).")
    private SeasonChoice.Pace pace = SeasonChoice.Pace.FIXED;

    @Option(names = "--robust", description = "Weigh outliers down.")
    private boolean robust;

    @Option(names = "--events", description = "Let holidays and promotions take part in the fit.")
    private boolean events;

    /** What a season is measured in. */
    enum ScaleName {
        PIECES(Scale.additive()),
        PERCENT(Scale.log()),
        POWER(Scale.guerrero());

        static final String NAMES = "pieces|percent|power";
        static final String ABOUT = "What the season is measured in: pieces, percent of the level (a logarithm), or a"
                + " power in between (Box-Cox by Guerrero). Default: pieces.";

        private final Scale scale;

        ScaleName(Scale scale) {
            this.scale = scale;
        }

        Scale scale() {
            return scale;
        }
    }

    SeriesOptions options() {
        return new SeriesOptions(period, new SeasonChoice(method, scale.scale(), pace, robust, events));
    }
}
