package solstice.seasonality;

import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * Decompositions a second of processor time, one line {@code way,case,rate} for each case of {@link StlBench}: what
 * {@code seasonality.sh} sets beside R and statsmodels, which are timed by processor time too, so that other work on the
 * machine does not count. Argument: seconds for each case.
 */
public final class StlRates {
    private static final List<String> CASES =
            List.of("weekly", "weekly-periodic", "weekly-robust", "weekly-periodic-robust", "daily", "daily-robust");

    private StlRates() {}

    /** Prints the lines. */
    public static void main(String[] arguments) {
        double seconds = Double.parseDouble(arguments[0]);
        for (String shape : CASES) {
            StlBench bench = new StlBench();
            bench.shape = shape;
            bench.draw();
            print("alone", bench, seconds, () -> bench.series.forEach(bench.plan::fit));
            print("together", bench, seconds, () -> bench.plan.fitAll(bench.series));
        }
    }

    private static void print(String way, StlBench bench, double seconds, Runnable pass) {
        rate(pass, seconds);
        System.out.printf("%s,%s,%.3f%n", way, bench.shape, rate(pass, seconds) * bench.series.size());
    }

    /** Passes a second; the first call warms up. */
    private static double rate(Runnable pass, double seconds) {
        long start = processorTime();
        long passes = 0;
        double took;
        do {
            pass.run();
            passes++;
            took = (processorTime() - start) / 1e9;
        } while (took < seconds);
        return passes / took;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
