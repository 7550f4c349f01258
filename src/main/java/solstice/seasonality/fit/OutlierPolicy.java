package solstice.seasonality.fit;

/** What to do about observations out of line. */
public enum OutlierPolicy {
    /** Do not look. */
    IGNORE,
    /** List them; they take part in the fit. */
    FIND,
    /**
     * List them and fit without them: a level shift goes to the trend, the others to the remainder. Of rare sales they
     * are only listed.
     */
    TAKE_OUT
}
