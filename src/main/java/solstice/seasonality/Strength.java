package solstice.seasonality;

/**
 * How much of what moves in a series is trend or season, 0 (nothing) to 1 (everything).
 *
 * <p>Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 4.3: F = max(0, 1 - Var(R) / Var(C + R)) for a
 * component C and the remainder R. Missing observations are left out.
 */
public final class Strength {
    private static final double CALLS_FOR_DIFFERENCE = 0.64;

    private Strength() {}

    /** Strength of the trend. */
    public static double ofTrend(Decomposition parts) {
        return of(parts.trend(), parts.remainder());
    }

    /** Strength of one seasonal. */
    public static double ofSeasonal(Decomposition parts, Decomposition.Seasonal seasonal) {
        return of(seasonal.values(), parts.remainder());
    }

    /**
     * How often a series is to be differenced by the season before it is stationary, 0 or 1: once where the season is
     * stronger than {@value #CALLS_FOR_DIFFERENCE} (Wang, Smith and Hyndman 2006; R's {@code forecast::nsdiffs}).
     */
    public static int seasonalDifferences(Decomposition parts, Decomposition.Seasonal seasonal) {
        return ofSeasonal(parts, seasonal) > CALLS_FOR_DIFFERENCE ? 1 : 0;
    }

    private static double of(double[] component, double[] remainder) {
        Spread rest = new Spread();
        Spread both = new Spread();
        for (int i = 0; i < remainder.length; i++) {
            if (!Double.isNaN(remainder[i])) {
                rest.add(remainder[i]);
                both.add(component[i] + remainder[i]);
            }
        }
        return both.variance() > 0 ? Math.max(0, 1 - rest.variance() / both.variance()) : 0;
    }

    /** Welford's running variance. */
    private static final class Spread {
        private int count;
        private double mean;
        private double squares;

        void add(double value) {
            count++;
            double distance = value - mean;
            mean += distance / count;
            squares += distance * (value - mean);
        }

        double variance() {
            return count < 2 ? 0 : squares / (count - 1);
        }
    }
}
