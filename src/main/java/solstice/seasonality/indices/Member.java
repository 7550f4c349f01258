package solstice.seasonality.indices;

/**
 * A series and the wider one that it belongs to.
 *
 * @param pieces one for each observation of the grid; {@code NaN} where it does not count
 * @param parent the wider one's season; members that share a parent are siblings
 */
public record Member(double[] pieces, ShrunkIndices parent) {}
