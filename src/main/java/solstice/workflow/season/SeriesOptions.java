package solstice.workflow.season;

import solstice.features.season.SeasonChoice;

/**
 * How a sales series is cut and decomposed.
 *
 * @param period one observation's length
 * @param choice how the season is read
 */
public record SeriesOptions(Period period, SeasonChoice choice) {
    public static final SeriesOptions WEEKLY = new SeriesOptions(Period.WEEK, false);

    /** In the standard way, with outliers weighted down or not. */
    public SeriesOptions(Period period, boolean robust) {
        this(period, SeasonChoice.STANDARD.robust(robust));
    }

    /** One observation's length, and how many of them make a year. */
    public enum Period {
        DAY(365),
        WEEK(52),
        MONTH(12);

        private final int perYear;

        Period(int perYear) {
            this.perYear = perYear;
        }

        public int perYear() {
            return perYear;
        }
    }
}
