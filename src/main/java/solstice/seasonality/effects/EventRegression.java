package solstice.seasonality.effects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Effects of events, in one fit with trend and season.
 *
 * <p>Speckman (1988), Kernel smoothing in partial linear models, Journal of the Royal Statistical Society B 50: what
 * the linear decomposition leaves of the series is regressed on what it leaves of the events. That is where backfitting
 * would end, without its slow approach, and it shows which events the season has swallowed. Huber's weights keep other
 * surprises out. The residual variance counts only the freedom that the decomposition leaves.
 */
public final class EventRegression {
    /** An event of which the decomposition leaves less than this share looks like season. */
    private static final double TOLD = 0.05;

    private static final double HUBER = 1.345;
    private static final int ROUNDS = 30;

    private EventRegression() {}

    /**
     * Estimates.
     *
     * @param smoothing takes trend and season out
     * @param series {@code NaN} where missing
     * @param events as long as the series
     * @return one effect for each event, in order
     */
    public static List<EventEffect> of(Smoothing smoothing, double[] series, List<Regressor> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        List<double[]> probes = Freedom.probes(series);
        List<double[]> all = new ArrayList<>();
        all.add(series);
        events.forEach(event -> all.add(missingAs(series, event.values())));
        all.addAll(probes);
        List<double[]> left = smoothing.remainders(all);
        double freedom = Freedom.left(probes, left.subList(1 + events.size(), left.size()));
        double[][] columns = left.subList(1, 1 + events.size()).toArray(double[][]::new);
        for (int k = 0; k < columns.length; k++) {
            double before = aroundMean(all.get(1 + k));
            if (Freedom.squares(columns[k]) <= TOLD * before) {
                columns[k] = new double[series.length];
            }
        }
        return effects(events, columns, left.get(0), freedom);
    }

    private static double[] missingAs(double[] series, double[] values) {
        return IntStream.range(0, series.length)
                .mapToDouble(i -> Double.isNaN(series[i]) ? Double.NaN : values[i])
                .toArray();
    }

    private static double aroundMean(double[] values) {
        double[] there =
                Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        double mean = Arrays.stream(there).average().orElse(0);
        return Arrays.stream(there).map(v -> (v - mean) * (v - mean)).sum();
    }

    private static List<EventEffect> effects(List<Regressor> events, double[][] columns, double[] y, double freedom) {
        double[] there =
                Arrays.stream(y).map(value -> Double.isNaN(value) ? 0 : 1).toArray();
        double[] weight = there;
        LeastSquares fit = LeastSquares.of(columns, y, weight);
        double[] residual = fit.residual(columns, y);
        for (int round = 0; round < ROUNDS; round++) {
            double scale = Spread.of(residual);
            double[] next = huber(residual, scale);
            LeastSquares better = LeastSquares.of(columns, y, next);
            double moved = moved(fit.coefficient(), better.coefficient());
            weight = next;
            fit = better;
            residual = fit.residual(columns, y);
            if (scale <= 0 || moved < 1e-6 * scale) {
                break;
            }
        }
        double variance = variance(residual, weight, freedom, columns.length);
        List<EventEffect> effects = new ArrayList<>();
        for (int k = 0; k < columns.length; k++) {
            double error = fit.used()[k] ? Math.sqrt(variance * fit.variance()[k]) : Double.NaN;
            effects.add(new EventEffect(events.get(k).name(), fit.coefficient()[k], error, fit.used()[k]));
        }
        return effects;
    }

    private static double moved(double[] from, double[] to) {
        return IntStream.range(0, from.length)
                .mapToDouble(k -> Math.abs(from[k] - to[k]))
                .max()
                .orElse(0);
    }

    private static double[] huber(double[] residual, double scale) {
        return Arrays.stream(residual)
                .map(rest -> Double.isNaN(rest) ? 0 : scale > 0 ? Math.min(1, HUBER * scale / Math.abs(rest)) : 1)
                .toArray();
    }

    private static double variance(double[] residual, double[] weight, double freedom, int columns) {
        double squares = 0;
        double count = 0;
        for (int i = 0; i < residual.length; i++) {
            if (weight[i] > 0) {
                squares += weight[i] * residual[i] * residual[i];
                count += weight[i];
            }
        }
        return squares / Math.max(1, freedom * count - columns);
    }

    /** What all events together did to each observation. */
    public static double[] component(List<Regressor> events, List<EventEffect> effects, int n) {
        double[] sum = new double[n];
        for (int k = 0; k < effects.size(); k++) {
            for (int i = 0; i < n; i++) {
                sum[i] += effects.get(k).size() * events.get(k).values()[i];
            }
        }
        return sum;
    }
}
