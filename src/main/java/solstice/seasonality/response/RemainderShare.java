package solstice.seasonality.response;

import java.util.Arrays;
import solstice.seasonality.Decomposition;

/**
 * How far each week sold off what was usual for it.
 *
 * <p>{@code share = remainder / (trend + seasonal)}: .1 is a tenth more than usual, -1 is nothing at all. Missing where
 * what is usual comes below a fifth of its mean, since little divided by almost nothing says nothing; and clipped to
 * {@value #WIDEST} robust standard deviations (1.4826 times the median distance from the median), so that one large
 * order does not decide.
 *
 * @param values one for each observation; {@code NaN} where missing
 * @param unsold the part of the observations without a sale, or with next to none as usual, 0 to 1; 1 where nothing is
 *     known
 */
public record RemainderShare(double[] values, double unsold) {
    private static final double SCARCE = 0.2;
    private static final double WIDEST = 3;
    private static final double TO_DEVIATION = 1.4826;

    /** Reads the shares off a decomposition. */
    public static RemainderShare of(Decomposition parts) {
        int n = parts.size();
        double[] usual = parts.seasonal();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            usual[i] += parts.trend()[i];
            sum += usual[i];
        }
        double floor = Math.max(SCARCE * sum / n, Double.MIN_NORMAL);
        double[] shares = new double[n];
        int known = 0;
        int unsold = 0;
        for (int i = 0; i < n; i++) {
            shares[i] = usual[i] >= floor ? parts.remainder()[i] / usual[i] : Double.NaN;
            if (!Double.isNaN(parts.observed()[i])) {
                known++;
                unsold += parts.observed()[i] <= 0 || usual[i] < floor ? 1 : 0;
            }
        }
        clip(shares);
        return new RemainderShare(shares, known == 0 ? 1 : unsold / (double) known);
    }

    private static void clip(double[] shares) {
        double middle = median(shares);
        double[] distances =
                Arrays.stream(shares).map(share -> Math.abs(share - middle)).toArray();
        double reach = WIDEST * TO_DEVIATION * median(distances);
        if (reach > 0) {
            for (int i = 0; i < shares.length; i++) {
                shares[i] = Double.isNaN(shares[i])
                        ? Double.NaN
                        : Math.max(middle - reach, Math.min(middle + reach, shares[i]));
            }
        }
    }

    private static double median(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int n = sorted.length;
        return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
    }
}
