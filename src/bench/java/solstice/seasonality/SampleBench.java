package solstice.seasonality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import solstice.features.season.SalesCalendar;
import solstice.features.season.Step;
import solstice.retail.SalesHistory;
import solstice.retail.SampleShop;

/**
 * Seconds to take the whole sample shop apart: every product sold in both halves of its two years, weekly, robustly and
 * not, on all cores, after warming up.
 */
public final class SampleBench {
    private static final int YEAR = 52;
    private static final int CHUNK = 256;
    private static final int ROUNDS = 10;

    private SampleBench() {}

    /** Prints two lines. */
    public static void main(String[] arguments) {
        List<double[]> series = weekly(SampleShop.history());
        int n = series.get(0).length;
        for (boolean robust : new boolean[] {false, true}) {
            StlPlan plan = StlPlan.of(n, StlChoice.of(YEAR).robust(robust).settle(n));
            double best = IntStream.range(0, ROUNDS)
                    .mapToDouble(round -> seconds(plan, series))
                    .min()
                    .orElseThrow();
            System.out.printf(
                    "whole sample%s: %d products, %d weeks, %d cores: %.3f s%n",
                    robust ? ", robust" : "",
                    series.size(),
                    n,
                    Runtime.getRuntime().availableProcessors(),
                    best);
        }
    }

    private static double seconds(StlPlan plan, List<double[]> series) {
        long start = System.nanoTime();
        int chunks = (series.size() + CHUNK - 1) / CHUNK;
        long fits = IntStream.range(0, chunks)
                .parallel()
                .mapToLong(chunk -> plan.fitAll(
                                series.subList(chunk * CHUNK, Math.min(series.size(), (chunk + 1) * CHUNK)))
                        .size())
                .sum();
        if (fits != series.size()) {
            throw new IllegalStateException("lost some: " + fits);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<double[]> weekly(SalesHistory history) {
        SalesCalendar calendar = SalesCalendar.of(history, Step.WEEK);
        double[][] units = new double[history.products().size()][calendar.size()];
        for (int line = 0; line < history.size(); line++) {
            units[history.product(line)][calendar.slot(history.day(line))] += history.quantity(line);
        }
        return Arrays.stream(units).filter(SampleBench::spansBothYears).toList();
    }

    private static boolean spansBothYears(double[] y) {
        int half = y.length / 2;
        return IntStream.range(0, half).anyMatch(i -> y[i] > 0)
                && IntStream.range(half, y.length).anyMatch(i -> y[i] > 0);
    }
}
