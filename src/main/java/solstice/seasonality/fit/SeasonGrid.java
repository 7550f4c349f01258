package solstice.seasonality.fit;

import java.util.Arrays;

/**
 * Where the observations of a series stand in cycles that need not be a whole number of observations long.
 *
 * <p>A cycle has as many positions as its length rounded up; observation {@code i} stands at the nearest place,
 * {@code i * positions / cycle}, rounded. No two share a place, and a place that no observation comes nearest to is
 * missing. So 52.18 weeks have 53 positions, four places in five years' worth of them empty, and none is off by more
 * than half a position however long the series. A whole cycle changes nothing.
 *
 * @param cycle observations a cycle
 * @param positions season positions
 * @param place of each observation, ascending
 */
record SeasonGrid(double cycle, int positions, int[] place) {
    private static final double WHOLE = 1e-9;

    static SeasonGrid of(int n, double cycle) {
        int positions = (int) Math.ceil(cycle - WHOLE);
        int[] place = new int[n];
        for (int i = 0; i < n; i++) {
            place[i] = (int) Math.floor(i * (positions / cycle) + 0.5);
        }
        return new SeasonGrid(cycle, positions, place);
    }

    boolean isWhole() {
        return Math.abs(positions - cycle) <= WHOLE;
    }

    /** Places up to the last observation. */
    int size() {
        return place.length == 0 ? 0 : place[place.length - 1] + 1;
    }

    /** Season position of an observation, from 0. */
    int position(int observation) {
        return place[observation] % positions;
    }

    /** Observations at their places; {@code NaN} elsewhere. */
    double[] spread(double[] y) {
        double[] places = new double[size()];
        Arrays.fill(places, Double.NaN);
        for (int i = 0; i < y.length; i++) {
            places[place[i]] = y[i];
        }
        return places;
    }

    /** What stands at the observations' places. */
    double[] gather(double[] places) {
        return Arrays.stream(place).mapToDouble(at -> places[at]).toArray();
    }
}
