package solstice.seasonality;

/**
 * A series with its missing observations marked and filled, so that no sum meets a NaN.
 *
 * @param y the observations; in a gap the last one before it, at the start the first one
 * @param mask 1 for an observation, 0 for a missing one
 * @param complete whether none is missing
 */
record Gaps(double[] y, double[] mask, boolean complete) {

    static Gaps of(double[] observed) {
        double[] y = observed.clone();
        double[] mask = new double[y.length];
        boolean complete = true;
        double last = 0;
        for (int i = y.length - 1; i >= 0; i--) {
            last = Double.isNaN(y[i]) ? last : y[i];
        }
        for (int i = 0; i < y.length; i++) {
            if (Double.isNaN(y[i])) {
                y[i] = last;
                complete = false;
            } else {
                last = y[i];
                mask[i] = 1;
            }
        }
        return new Gaps(y, mask, complete);
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
