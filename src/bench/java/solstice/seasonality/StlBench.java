package solstice.seasonality;

import java.util.List;
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

/** Decompositions a second, on one core, of series of one length through one plan: one by one and together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StlBench {
    private static final int BATCH = 128;

    /** The cases of {@code seasonality.R} and {@code seasonality.py}, by the same names. */
    @Param({"weekly", "weekly-periodic", "weekly-robust", "weekly-periodic-robust", "daily", "daily-robust"})
    String shape = "";

    List<double[]> series = List.of();
    MstlPlan plan = MstlPlan.of(4, new int[] {2}, StlChoice.of(2));

    /** Draws a batch and makes the plan. */
    @Setup
    public void draw() {
        boolean daily = shape.startsWith("daily");
        int n = daily ? 1095 : 156;
        int[] periods = daily ? new int[] {7, 365} : new int[] {52};
        Random random = new Random(1);
        series =
                IntStream.range(0, BATCH).mapToObj(i -> one(n, periods, random)).toList();
        StlChoice choice = StlChoice.of(2).robust(shape.endsWith("robust"));
        if (shape.contains("periodic")) {
            choice = choice.seasonalWindow(StlChoice.PERIODIC);
        } else if (!daily) {
            choice = choice.seasonalWindow(7);
        }
        plan = MstlPlan.of(n, periods, choice);
    }

    private static double[] one(int n, int[] periods, Random random) {
        return IntStream.range(0, n)
                .mapToDouble(i -> 100
                        + 5 * random.nextGaussian()
                        + IntStream.of(periods)
                                .mapToDouble(period -> 20 * Math.sin(2 * Math.PI * i / period))
                                .sum())
                .toArray();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void alone(Blackhole hole) {
        for (double[] y : series) {
            hole.consume(plan.fit(y));
        }
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void together(Blackhole hole) {
        hole.consume(plan.fitAll(series));
    }
}
