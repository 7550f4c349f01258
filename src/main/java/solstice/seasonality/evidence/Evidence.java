package solstice.seasonality.evidence;

/**
 * What one test says.
 *
 * @param statistic the test's figure; {@code NaN} where the series is too short for it
 * @param probability of a figure at least as large in a series without season; {@code NaN} likewise
 */
public record Evidence(double statistic, double probability) {
    /** The series is too short. */
    public static final Evidence NONE = new Evidence(Double.NaN, Double.NaN);

    /** Whether a series without season would hardly ever give such a figure. */
    public boolean isStrong() {
        return probability < 0.01;
    }
}
