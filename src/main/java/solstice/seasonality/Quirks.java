package solstice.seasonality;

import solstice.seasonality.loess.Biweight;

/** Whose habits a decomposition follows where programs differ. */
public enum Quirks {
    /** The paper, with R's defaults: the scale of robustness is the true median. */
    CORRECT,
    /**
     * R before 4.6.1: as {@link #CORRECT}, but the robustness scale of a series of even length is now and then not
     * the median, because {@code stl.f} asks its partial sort for positions in descending order.
     */
    R_4_2,
    /** The defaults of Python's statsmodels: locally linear seasons, no jumps, five inner loops. */
    STATSMODELS;

    Biweight.Scale scale() {
        return switch (this) {
            case CORRECT -> Biweight.Scale.FLOORED;
            case R_4_2 -> Biweight.Scale.LEGACY;
            case STATSMODELS -> Biweight.Scale.MEDIAN;
        };
    }
}
