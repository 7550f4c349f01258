package solstice.seasonality.loess;

/**
 * Local regression at one place of a series at the positions 1..n, with everything that does not depend on the
 * observations worked out beforehand.
 *
 * <p>The neighbours {@code first}..{@code last} (indices from 0) get tricube weights of their distance to the place.
 * {@code fixed} holds the weights with which a weighted sum of the observations is the fitted value when all
 * observations count alike. After Cleveland, Cleveland, McRae and Terpenning (1990), Journal of Official Statistics 6.
 */
final class LoessPoint {
    /** A neighbourhood narrower than this part of the series' length gets a level, no line. */
    private static final double NARROW = 0.001;
    /** A spread below this part of the second moment is lost to rounding in one pass. */
    private static final double CANCELS = 1e-4;

    final int first;
    final int last;
    final double[] tricube;
    final double[] fixed;

    private final double[] firstMoment;
    private final double[] secondMoment;
    private final double place;
    private final int degree;
    private final double narrow;

    private LoessPoint(Spot spot, int degree, double[] tricube, double[] fixed) {
        this.first = spot.first;
        this.last = spot.last;
        this.place = spot.place;
        this.degree = degree;
        this.narrow = NARROW * (spot.n - 1.0);
        this.tricube = tricube;
        this.fixed = fixed;
        firstMoment = timesDistance(tricube);
        secondMoment = timesDistance(firstMoment);
    }

    private double[] timesDistance(double[] weights) {
        double[] moments = new double[weights.length];
        for (int i = 0; i < moments.length; i++) {
            moments[i] = weights[i] * (first + i + 1 - place);
        }
        return moments;
    }

    /**
     * Where a fit is made.
     *
     * @param n observations in the series
     * @param place position, 1 for the first observation; may lie outside
     * @param first index of the first neighbour
     * @param last index of the last neighbour
     */
    record Spot(int n, double place, int first, int last) {
        boolean isCentral() {
            return place - 1 - first == last - (place - 1);
        }
    }

    static LoessPoint of(Spot spot, int window, int degree) {
        double[] tricube = tricube(spot, window);
        LoessPoint bare = new LoessPoint(spot, degree, tricube, tricube);
        return new LoessPoint(spot, degree, tricube, bare.fixedWeights());
    }

    /** The same weights at another place with a neighbourhood of the same shape. */
    LoessPoint movedTo(Spot spot) {
        return new LoessPoint(spot, degree, tricube, fixed);
    }

    private static double[] tricube(Spot spot, int window) {
        double reach = Math.max(spot.place - (spot.first + 1), spot.last + 1 - spot.place);
        if (window > spot.n) {
            reach += (window - spot.n) / 2;
        }
        double[] weights = new double[spot.last - spot.first + 1];
        for (int i = 0; i < weights.length; i++) {
            double distance = Math.abs(spot.first + i + 1 - spot.place);
            if (distance <= 0.001 * reach) {
                weights[i] = 1;
            } else if (distance <= 0.999 * reach) {
                double part = distance / reach;
                double rest = 1 - part * part * part;
                weights[i] = rest * rest * rest;
            }
        }
        return weights;
    }

    private double[] fixedWeights() {
        double sum = 0;
        double moment = 0;
        for (int i = 0; i < tricube.length; i++) {
            sum += tricube[i];
            moment += tricube[i] * (first + i + 1);
        }
        if (sum <= 0) {
            return new double[0];
        }
        double centre = moment / sum;
        double spread = spread(tricube, 0, centre) / sum;
        double slope = degree > 0 && Math.sqrt(spread) > narrow ? (place - centre) / spread : 0;
        double[] weights = new double[tricube.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = tricube[i] / sum * (slope * (first + i + 1 - centre) + 1);
        }
        return weights;
    }

    private double spread(double[] weights, int offset, double centre) {
        double spread = 0;
        for (int i = 0; i < tricube.length; i++) {
            double distance = first + i + 1 - centre;
            spread += weights[offset + i] * distance * distance;
        }
        return spread;
    }

    /** The fit where all observations count alike; {@code otherwise} where none is near enough. */
    double fit(double[] y, double otherwise) {
        int n = fixed.length;
        if (n == 0) {
            return otherwise;
        }
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            a += fixed[i] * y[first + i];
            b += fixed[i + 1] * y[first + i + 1];
            c += fixed[i + 2] * y[first + i + 2];
            d += fixed[i + 3] * y[first + i + 3];
        }
        for (; i < n; i++) {
            a += fixed[i] * y[first + i];
        }
        return (a + b) + (c + d);
    }

    /** The fit where each observation has a weight of its own; {@code otherwise} where all near ones weigh nothing. */
    double fit(double[] y, double[] weight, double otherwise) {
        double sum = 0;
        double level = 0;
        double moment = 0;
        double square = 0;
        double product = 0;
        double distance = first + 1 - place;
        for (int i = 0; i < tricube.length; i++, distance++) {
            double w = tricube[i] * weight[first + i];
            double wy = w * y[first + i];
            double wd = w * distance;
            sum += w;
            level += wy;
            moment += wd;
            square += wd * distance;
            product += wy * distance;
        }
        if (sum <= 0) {
            return otherwise;
        }
        if (degree == 0) {
            return level / sum;
        }
        double centre = moment / sum;
        double spread = square - moment * centre;
        if (spread < CANCELS * square) {
            return line(y, weight, sum, level);
        }
        if (!(Math.sqrt(spread / sum) > narrow)) {
            return level / sum;
        }
        return level / sum - centre * (product - centre * level) / spread;
    }

    /** The same with centred moments, for neighbours that weigh something only far from the place. */
    private double line(double[] y, double[] weight, double sum, double level) {
        double moment = 0;
        for (int i = 0; i < tricube.length; i++) {
            moment += tricube[i] * weight[first + i] / sum * (first + i + 1);
        }
        double spread = 0;
        double product = 0;
        for (int i = 0; i < tricube.length; i++) {
            double w = tricube[i] * weight[first + i] / sum;
            double distance = first + i + 1 - moment;
            spread += w * distance * distance;
            product += w * distance * y[first + i];
        }
        double mean = level / sum;
        return Math.sqrt(spread) > narrow ? mean + (place - moment) * product / spread : mean;
    }

    double place() {
        return place;
    }

    /** Neighbours' weights times their signed distance from the place. */
    double[] firstMoment() {
        return firstMoment;
    }

    /** Neighbours' weights times their squared distance from the place. */
    double[] secondMoment() {
        return secondMoment;
    }

    int degree() {
        return degree;
    }

    /** A standard deviation of the neighbours' positions up to this gets a level, no line. */
    double narrow() {
        return narrow;
    }
}
