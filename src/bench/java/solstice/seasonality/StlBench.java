package solstice.seasonality;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Microseconds a series, on one core, of a batch of series of one length through one plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StlBench {
    private static final int BATCH = 100;

    /** Observations, period and seasonal window (0 for periodic). */
    @Param({"156/52/0", "156/52/7", "144/12/7", "1095/365/0"})
    String shape = "";

    @Param({"false", "true"})
    boolean robust;

    private double[][] series = {};
    private StlPlan plan = StlPlan.of(4, StlChoice.of(2).settle(4));

    /** Draws a batch and makes the plan. */
    @Setup
    public void draw() {
        int[] numbers = IntStream.of(0, 1, 2)
                .map(part -> Integer.parseInt(shape.split("/")[part]))
                .toArray();
        int n = numbers[0];
        Random random = new Random(1);
        series = new double[BATCH][n];
        for (double[] y : series) {
            for (int i = 0; i < n; i++) {
                y[i] = 100 + 20 * Math.sin(2 * Math.PI * i / numbers[1]) + 5 * random.nextGaussian();
            }
        }
        plan = StlPlan.of(
                n,
                StlChoice.of(numbers[1])
                        .seasonalWindow(numbers[2])
                        .robust(robust)
                        .settle(n));
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void fit(Blackhole hole) {
        for (double[] y : series) {
            hole.consume(plan.fit(y));
        }
    }
}
