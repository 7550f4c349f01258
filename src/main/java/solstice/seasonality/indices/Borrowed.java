package solstice.seasonality.indices;

/**
 * Where a season was taken from, in shares that add up to 1.
 *
 * <p>The own share is the part of the variance between the series' true season and its parent's that its own sales
 * settle: 1 - (posterior variance) / (prior variance), averaged over the year. It is 0 without sales and nears 1 as
 * years add up.
 *
 * @param own from the series' own sales
 * @param family from its family's; 0 for series that have none
 * @param assortment from all that the shop sold
 */
public record Borrowed(double own, double family, double assortment) {
    /** What the assortment itself is: there is nothing wider. */
    public static final Borrowed NOTHING_WIDER = new Borrowed(0, 0, 1);

    public Borrowed {
        if (!(own >= 0 && family >= 0 && assortment >= 0 && Math.abs(own + family + assortment - 1) < 1e-9)) {
            throw new IllegalArgumentException("shares: " + own + ", " + family + ", " + assortment);
        }
    }

    /** The shares of a series that leaves all but its own part to this one. */
    Borrowed child(double ownShare) {
        double rest = 1 - ownShare;
        double wider = rest * own;
        return new Borrowed(ownShare, wider, rest - wider);
    }
}
