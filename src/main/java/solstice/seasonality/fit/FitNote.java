package solstice.seasonality.fit;

/** What a fit had to do that its reader should know. */
public enum FitNote {
    /** Not one observation: nothing to take apart. */
    NO_OBSERVATIONS,
    /** All observations are the same: no season, no trend. */
    CONSTANT,
    /** Observations are missing; they weigh nothing, trend and season are defined there all the same. */
    GAPS_BRIDGED,
    /** The scale needs numbers above 0: half the smallest of them was added to all. */
    SHIFTED_FOR_ZEROS,
    /** The scale needs numbers of at least 0: the season was fitted additively instead. */
    ADDITIVE_INSTEAD,
    /** Between one cycle and two: the season is a few harmonics, shrunk. */
    SEASON_SHRUNK,
    /** Less than one cycle, or too few observations: no season of this period. */
    SEASON_LEFT_OUT,
    /** The period is no whole number: each observation stands at the nearest season position. */
    BETWEEN_POSITIONS,
    /** Sales are too rare to be taken apart: the season is that of the sums over the cycles, shrunk. */
    RATIOS_FOR_RARE_SALES,
    /** An event falls on the same season position every cycle: what it did is part of the season. */
    EVENT_LIKE_SEASON,
    /** Outliers did not take part in the fit. */
    OUTLIERS_TAKEN_OUT
}
