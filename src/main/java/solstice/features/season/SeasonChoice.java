package solstice.features.season;

import solstice.seasonality.fit.Scale;

/**
 * How a person wants seasons to be read.
 *
 * @param method how series are taken apart
 * @param scale the scale on which the parts add up
 * @param pace how fast a season may change from year to year
 * @param robust whether outliers are weighted down
 * @param events whether holidays and promotions take part in the fit
 */
public record SeasonChoice(Method method, Scale scale, Pace pace, boolean robust, boolean events) {
    /** The same season every year, parts in pieces, outliers believed, no events. */
    public static final SeasonChoice STANDARD =
            new SeasonChoice(Method.STL, Scale.additive(), Pace.FIXED, false, false);

    /** The ways to take a series apart. */
    public enum Method {
        /** Seasonal-trend decomposition by local regression; several seasons one after the other. */
        STL,
        /** X-13 of the Census Bureau, for months. */
        X13
    }

    /** How fast a season may change. */
    public enum Pace {
        /** It is the same every year. */
        FIXED(0),
        /** Slowly: 35 years in a neighbourhood. */
        SLOW(35),
        /** As the textbooks have it: 13. */
        MIDDLING(13),
        /** Quickly: 7. */
        QUICK(7);

        private final int window;

        Pace(int window) {
            this.window = window;
        }

        /** Observations of one position in a neighbourhood; 0 for all alike. */
        int window() {
            return window;
        }
    }

    /** Outliers weighted down, or not; all else as it is. */
    public SeasonChoice robust(boolean wanted) {
        return new SeasonChoice(method, scale, pace, wanted, events);
    }
}
