package solstice.seasonality;

import java.util.Arrays;
import java.util.List;

/**
 * A series taken apart: observed = trend + all seasonals + events + remainder, at every observation.
 *
 * @param observed the series; {@code NaN} where an observation is missing
 * @param trend level and slow movement; {@code NaN} only where the series had not begun, or was over
 * @param seasonals one for each period, shortest period first; empty where none could be told
 * @param events what events and moving holidays did; zeros where none were asked for
 * @param remainder what is left; {@code NaN} where the observation is missing
 * @param weight robustness weight, 0 to 1: how far an observation was believed; 0 where it is missing
 */
public record Decomposition(
        double[] observed,
        double[] trend,
        List<Seasonal> seasonals,
        double[] events,
        double[] remainder,
        double[] weight) {

    /**
     * One seasonal component.
     *
     * @param period observations a cycle, to the next whole number
     * @param cycle observations a cycle, not always a whole number: 52.18 weeks
     * @param values one for each observation; sums to about 0 over a cycle
     */
    public record Seasonal(int period, double cycle, double[] values) {

        /** With a whole number of observations a cycle. */
        public Seasonal(int period, double[] values) {
            this(period, period, values);
        }
    }

    /** Without events. */
    public Decomposition(
            double[] observed, double[] trend, List<Seasonal> seasonals, double[] remainder, double[] weight) {
        this(observed, trend, seasonals, new double[observed.length], remainder, weight);
    }

    public Decomposition {
        seasonals = List.copyOf(seasonals);
    }

    /** Number of observations, missing ones included. */
    public int size() {
        return observed.length;
    }

    /** The sum of all seasonals; zeros where there are none. */
    public double[] seasonal() {
        double[] sum = new double[size()];
        for (Seasonal seasonal : seasonals) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += seasonal.values[i];
            }
        }
        return sum;
    }

    /** The series with trend and season where an observation is missing. */
    public double[] withoutGaps() {
        double[] y = observed.clone();
        double[] seasonal = seasonal();
        for (int i = 0; i < y.length; i++) {
            y[i] = Double.isNaN(y[i]) ? trend[i] + seasonal[i] : y[i];
        }
        return y;
    }

    /**
     * The same parts in the place they have in a longer series; {@code NaN} elsewhere.
     *
     * @param from where they begin
     * @param size of the longer series
     */
    public Decomposition within(int from, int size) {
        List<Seasonal> placed = seasonals.stream()
                .map(seasonal ->
                        new Seasonal(seasonal.period, seasonal.cycle, place(seasonal.values, from, size, Double.NaN)))
                .toList();
        return new Decomposition(
                place(observed, from, size, Double.NaN),
                place(trend, from, size, Double.NaN),
                placed,
                place(events, from, size, 0),
                place(remainder, from, size, Double.NaN),
                place(weight, from, size, 0));
    }

    private static double[] place(double[] values, int from, int size, double elsewhere) {
        double[] longer = new double[size];
        Arrays.fill(longer, elsewhere);
        System.arraycopy(values, 0, longer, from, values.length);
        return longer;
    }

    /** Without events; computes the remainder. */
    public static Decomposition of(double[] observed, double[] trend, List<Seasonal> seasonals, double[] weight) {
        double[] remainder = new double[observed.length];
        for (int i = 0; i < remainder.length; i++) {
            double rest = observed[i];
            for (Seasonal seasonal : seasonals) {
                rest -= seasonal.values[i];
            }
            remainder[i] = rest - trend[i];
        }
        return new Decomposition(observed, trend, seasonals, remainder, weight);
    }
}
