package solstice.features.text;

/** Arithmetic on the circle of 52 weeks. */
final class Weeks {
    static final int YEAR = 52;

    private static final int QUARTER = 13;
    private static final int[] KERNEL = {1, 2, 3, 2, 1};

    private Weeks() {}

    /** Weighted sums over five weeks, the middle one counting most; sums to what it did. */
    static double[] smooth(double[] weeks) {
        double[] smooth = new double[YEAR];
        for (int week = 0; week < YEAR; week++) {
            for (int k = 0; k < KERNEL.length; k++) {
                smooth[week] += KERNEL[k] / 9.0 * weeks[Math.floorMod(week + k - KERNEL.length / 2, YEAR)];
            }
        }
        return smooth;
    }

    static double[] times(double[] one, double[] other) {
        double[] product = new double[YEAR];
        for (int week = 0; week < YEAR; week++) {
            product[week] = one[week] * other[week];
        }
        return product;
    }

    /** The week of the highest value, 1 to 52. */
    static int peak(double[] weeks) {
        int best = 0;
        for (int week = 1; week < YEAR; week++) {
            best = weeks[week] > weeks[best] ? week : best;
        }
        return best + 1;
    }

    /** The quarter of the highest sum, 1 to 4. */
    static int peakQuarter(double[] weeks) {
        double[] sums = new double[YEAR / QUARTER];
        for (int week = 0; week < YEAR; week++) {
            sums[week / QUARTER] += weeks[week];
        }
        int best = 0;
        for (int quarter = 1; quarter < sums.length; quarter++) {
            best = sums[quarter] > sums[best] ? quarter : best;
        }
        return best + 1;
    }

    /** The same divided by its mean; ones where it is zero. */
    static double[] toMeanOne(double[] weeks) {
        double sum = 0;
        for (double value : weeks) {
            sum += value;
        }
        double[] scaled = new double[YEAR];
        for (int week = 0; week < YEAR; week++) {
            scaled[week] = sum > 0 ? weeks[week] * YEAR / sum : 1;
        }
        return scaled;
    }
}
