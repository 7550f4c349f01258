package solstice.features.product;

/**
 * Mornings on which slow knowledge is worked out anew: every so many days of a shop's life, and while it is young
 * after 7, 14, 28 days and so on. They hang on the first sale alone, so they are the same whatever came later.
 *
 * @param first day of the first sale, in days since 1970-01-01
 * @param step days
 */
record Anchors(int first, int step) {
    private static final int EARLIEST = 7;

    /** The last one that is not after a morning; the first day where there was none yet. */
    int before(int morning) {
        int known = morning - first;
        if (known >= step) {
            return first + known / step * step;
        }
        int at = 0;
        for (int days = EARLIEST; days < step && days <= known; days *= 2) {
            at = days;
        }
        return first + at;
    }
}
