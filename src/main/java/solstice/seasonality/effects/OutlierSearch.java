package solstice.seasonality.effects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds observations out of line.
 *
 * <p>After Chen and Liu (1993), Joint Estimation of Model Parameters and Outlier Effects in Time Series, Journal of the
 * American Statistical Association 88: the largest effect in standard errors is taken in, all effects are estimated
 * jointly, those that fall below the bound are dropped, until no other passes. Their ARIMA model of the series is here
 * the linear decomposition and a first-order autoregression of what it leaves; the standard deviation goes by the
 * median, so that outliers do not hide each other.
 */
public final class OutlierSearch {
    private static final int SCREENED = 12;
    private static final int HALF = 8;
    private static final double HIGHEST_CORRELATION = 0.9;
    private static final double ROUNDING = 1e-9;

    private final Smoothing smoothing;
    private final double[] series;
    private final double[] rest;
    private final double correlation;
    private final double deviation;
    private final List<Candidate> tried = new ArrayList<>();

    private record Candidate(int index, Outlier.Kind kind, double[] left) {}

    private OutlierSearch(Smoothing smoothing, double[] series) {
        this.smoothing = smoothing;
        this.series = series;
        List<double[]> probes = Freedom.probes(series);
        List<double[]> left = smoothing.remainders(
                Stream.concat(Stream.of(series), probes.stream()).toList());
        double freedom = Freedom.left(probes, left.subList(1, left.size()));
        double[] remainder = left.get(0);
        correlation = correlation(remainder);
        rest = whiten(remainder);
        double size = Arrays.stream(series)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElse(0);
        deviation = Math.max(Spread.of(rest) / Math.sqrt(freedom), ROUNDING * size);
    }

    /**
     * Searches.
     *
     * @param smoothing takes trend and season out
     * @param series {@code NaN} where missing
     * @return the outliers found, in order
     */
    public static List<Outlier> of(Smoothing smoothing, double[] series) {
        OutlierSearch search = new OutlierSearch(smoothing, series);
        return search.deviation > 0 ? search.run() : List.of();
    }

    /** The largest of so many candidates in pure noise is about this; at least 3.5. */
    private double bound() {
        return Math.max(3.5, Math.sqrt(2 * Math.log(3.0 * series.length)));
    }

    private List<Outlier> run() {
        int most = Math.max(3, series.length / 20);
        List<Candidate> found = new ArrayList<>();
        LeastSquares fit = fit(found);
        for (int round = 0; round < 2 * most && found.size() < most; round++) {
            double[] now = fit.residual(columns(found), rest);
            Candidate best = best(now, found);
            if (best == null || Math.abs(t(best.left, now)) < bound()) {
                break;
            }
            found.add(best);
            fit = fit(found);
            int weakest = weakest(fit, found);
            if (weakest >= 0) {
                boolean last = weakest == found.size() - 1;
                found.remove(weakest);
                fit = fit(found);
                if (last) {
                    break;
                }
            }
        }
        return outliers(found, fit);
    }

    private List<Outlier> outliers(List<Candidate> found, LeastSquares fit) {
        return IntStream.range(0, found.size())
                .mapToObj(k -> new Outlier(found.get(k).index, found.get(k).kind, fit.coefficient()[k], t(fit, k)))
                .sorted(Comparator.comparingInt(Outlier::index))
                .toList();
    }

    private double t(LeastSquares fit, int k) {
        return fit.used()[k] ? fit.coefficient()[k] / (deviation * Math.sqrt(fit.variance()[k])) : 0;
    }

    private int weakest(LeastSquares fit, List<Candidate> found) {
        int weakest = -1;
        double least = bound();
        for (int k = 0; k < found.size(); k++) {
            if (Math.abs(t(fit, k)) < least) {
                least = Math.abs(t(fit, k));
                weakest = k;
            }
        }
        return weakest;
    }

    private LeastSquares fit(List<Candidate> found) {
        double[] there =
                Arrays.stream(rest).map(value -> Double.isNaN(value) ? 0 : 1).toArray();
        return LeastSquares.of(columns(found), rest, there);
    }

    private static double[][] columns(List<Candidate> found) {
        return found.stream().map(Candidate::left).toArray(double[][]::new);
    }

    private double t(double[] left, double[] now) {
        double product = 0;
        double square = 0;
        for (int i = 0; i < now.length; i++) {
            if (!Double.isNaN(now[i])) {
                product += left[i] * now[i];
                square += left[i] * left[i];
            }
        }
        return square > ROUNDING ? product / (deviation * Math.sqrt(square)) : 0;
    }

    private @Nullable Candidate best(double[] now, List<Candidate> found) {
        trySome(now);
        return tried.stream()
                .filter(candidate -> found.stream().noneMatch(other -> other.index == candidate.index))
                .max(Comparator.comparingDouble(candidate -> Math.abs(t(candidate.left, now))))
                .orElse(null);
    }

    private void trySome(double[] now) {
        int[] points = largest(i -> Math.abs(now[i]));
        int[] steps = largest(i -> Math.abs(mean(now, i, i + HALF) - mean(now, i - HALF, i)));
        List<Candidate> fresh = new ArrayList<>();
        for (int at : points) {
            add(fresh, at, Outlier.Kind.ADDITIVE);
            add(fresh, at, Outlier.Kind.TEMPORARY_CHANGE);
            add(fresh, at, Outlier.Kind.LEVEL_SHIFT);
        }
        for (int at : steps) {
            add(fresh, at, Outlier.Kind.LEVEL_SHIFT);
            add(fresh, at, Outlier.Kind.TEMPORARY_CHANGE);
        }
        List<double[]> left = smoothing.remainders(
                fresh.stream().map(Candidate::left).map(this::missing).toList());
        for (int k = 0; k < fresh.size(); k++) {
            tried.add(new Candidate(fresh.get(k).index, fresh.get(k).kind, whiten(left.get(k))));
        }
    }

    private void add(List<Candidate> fresh, int at, Outlier.Kind kind) {
        boolean possible = kind != Outlier.Kind.LEVEL_SHIFT || (at > 1 && at < series.length - 1);
        boolean known = Stream.concat(tried.stream(), fresh.stream())
                .anyMatch(candidate -> candidate.index == at && candidate.kind == kind);
        if (possible && !known) {
            fresh.add(new Candidate(at, kind, kind.shape(series.length, at)));
        }
    }

    private double[] missing(double[] shape) {
        return IntStream.range(0, shape.length)
                .mapToDouble(i -> Double.isNaN(series[i]) ? Double.NaN : shape[i])
                .toArray();
    }

    private int[] largest(IntToDoubleFunction size) {
        return IntStream.range(0, series.length)
                .filter(i -> !Double.isNaN(series[i]) && !Double.isNaN(size.applyAsDouble(i)))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -size.applyAsDouble(i)))
                .limit(SCREENED)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double mean(double[] values, int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(values.length, to))
                .mapToDouble(i -> values[i])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** The correlation of neighbours, large values cut; never below 0. */
    private static double correlation(double[] remainder) {
        double cut = 2.5 * Spread.of(remainder);
        double product = 0;
        double square = 0;
        double before = 0;
        for (double value : remainder) {
            double mild = Double.isNaN(value) ? 0 : Math.max(-cut, Math.min(cut, value));
            product += mild * before;
            square += mild * mild;
            before = mild;
        }
        return square > 0 ? Math.max(0, Math.min(HIGHEST_CORRELATION, product / square)) : 0;
    }

    private double[] whiten(double[] values) {
        double[] white = values.clone();
        for (int i = 1; i < values.length; i++) {
            white[i] -= Double.isNaN(values[i - 1]) ? 0 : correlation * values[i - 1];
        }
        return white;
    }
}
