package solstice.seasonality;

/**
 * Everything that determines an STL decomposition, settled; made by {@link StlChoice}.
 *
 * @param period observations a cycle, at least 2
 * @param periodic whether the seasonal is the same in every cycle
 * @param seasonal smoother along the observations of one season position
 * @param trend smoother of the deseasonalized series
 * @param lowPass smoother that keeps the trend out of the seasonal
 * @param inner passes of seasonal and trend for one set of robustness weights, at least 1
 * @param outer times the robustness weights are renewed; 0 for none
 * @param quirks whose habits to follow
 */
public record StlSettings(
        int period,
        boolean periodic,
        Smoother seasonal,
        Smoother trend,
        Smoother lowPass,
        int inner,
        int outer,
        Quirks quirks) {
    public StlSettings {
        if (period < 2) {
            throw new IllegalArgumentException("period must be at least 2: " + period);
        }
        if (inner < 1 || outer < 0) {
            throw new IllegalArgumentException("needs inner >= 1 and outer >= 0: " + inner + ", " + outer);
        }
    }

    /** The fewest observations that can be decomposed with a period: two cycles. (R wants one more.) */
    public static int fewest(int period) {
        return 2 * period;
    }
}
