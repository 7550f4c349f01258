package solstice.seasonality;

/**
 * A series with its missing observations marked and filled, so that no sum meets a NaN.
 *
 * @param y the observations; a gap is bridged by a straight line, at the ends by the nearest one: only a place where no
 *     neighbour weighs anything ever looks at it
 * @param mask 1 for an observation, 0 for a missing one
 * @param complete whether none is missing
 */
record Gaps(double[] y, double[] mask, boolean complete) {

    static Gaps of(double[] observed) {
        double[] y = observed.clone();
        double[] mask = new double[y.length];
        int last = -1;
        for (int i = 0; i < y.length; i++) {
            if (!Double.isNaN(observed[i])) {
                bridge(y, last, i);
                mask[i] = 1;
                last = i;
            }
        }
        boolean complete = true;
        for (int i = 0; i < y.length; i++) {
            complete &= mask[i] > 0;
            if (i > last) {
                y[i] = last < 0 ? 0 : observed[last];
            }
        }
        return new Gaps(y, mask, complete);
    }

    /** Fills what lies between two observations; before the first there is none. */
    private static void bridge(double[] y, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double part = (double) (i - from) / (to - from);
            y[i] = from < 0 ? y[to] : y[from] + part * (y[to] - y[from]);
        }
    }

    boolean isConstant() {
        for (double value : y) {
            if (value != y[0]) {
                return false;
            }
        }
        return true;
    }
}
