package solstice.workflow.season;

/**
 * How a sales series is cut and decomposed.
 *
 * @param period one observation's length
 * @param robust whether outliers are weighted down
 */
public record SeriesOptions(Period period, boolean robust) {
    public static final SeriesOptions WEEKLY = new SeriesOptions(Period.WEEK, false);

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
