package solstice.recommender.marks;

/**
 * A figure and how sure it is.
 *
 * @param mean as measured
 * @param low 95 % of repetitions lie above it and below {@code high}
 * @param high see {@code low}
 */
public record Interval(double mean, double low, double high) {}
