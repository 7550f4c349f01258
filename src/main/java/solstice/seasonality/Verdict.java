package solstice.seasonality;

/** Whether a series has a season that one may plan with. */
public enum Verdict {
    /** Beyond what noise does, and a good part of what moves. */
    SEASONAL,
    /** Beyond what noise does, but little of what moves, or one test alone says so. */
    WEAK,
    /** No more than noise does. */
    NONE,
    /** Too little history. */
    CANNOT_TELL
}
