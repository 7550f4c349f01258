package solstice.seasonality;

/**
 * How one of the loess smoothers of STL smooths.
 *
 * @param window observations in a neighbourhood; at least 3, and odd: an even one counts one more
 * @param degree of the local polynomial, 0 (level) or 1 (line)
 * @param jump the smooth is computed at every {@code jump}-th observation and joined by straight lines
 */
public record Smoother(int window, int degree, int jump) {
    public Smoother {
        if (degree != 0 && degree != 1) {
            throw new IllegalArgumentException("degree must be 0 or 1: " + degree);
        }
        if (jump < 1) {
            throw new IllegalArgumentException("jump must be at least 1: " + jump);
        }
        window = Math.max(3, window);
        window += 1 - window % 2;
    }
}
