package solstice.seasonality.effects;

/**
 * How much an event moved a series.
 *
 * @param name of the event
 * @param size by how much one unit of the event raises an observation, on the scale of the fit: pieces when additive;
 *     after a logarithm {@code exp(size) - 1} is the share; 0 where it could not be told
 * @param standardError of the size; {@code NaN} where it could not be told
 * @param told whether the event could be told from the season and from the other events: one that falls on the same
 *     season position every cycle is season
 */
public record EventEffect(String name, double size, double standardError, boolean told) {

    /** The size in standard errors; 0 where it could not be told. */
    public double t() {
        return told && standardError > 0 ? size / standardError : 0;
    }
}
