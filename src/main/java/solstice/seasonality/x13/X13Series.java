package solstice.seasonality.x13;

/**
 * A series of months or quarters.
 *
 * @param year of the first observation
 * @param position of the first observation in its year, from 1
 * @param period 12 for months, 4 for quarters
 * @param y observations, none missing
 */
public record X13Series(int year, int position, int period, double[] y) {
    public X13Series {
        if ((period != 12 && period != 4) || position < 1 || position > period) {
            throw new IllegalArgumentException("needs months or quarters: " + position + " of " + period);
        }
    }
}
