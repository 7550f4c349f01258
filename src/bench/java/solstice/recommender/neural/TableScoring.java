package solstice.recommender.neural;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas;
import solstice.recommender.Matrices;
import solstice.recommender.Matrices.Table;
import solstice.recommender.TopRow;

/**
 * Seconds to find the best twenty of a million products for a hundred rows, beside the bare matrix product of the same
 * shape; both on as many threads as there are processors, in turns.
 */
public final class TableScoring {
    private static final int ROWS = 100;
    private static final int WIDTH = 64;
    private static final int TILE = 2_048;
    private static final int K = 20;
    private static final int ROUNDS = 9;

    private final Matrices matrices = new BlasMatrices();
    private final int products;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final float[] rows = SampleScoring.numbers(new Random(1), ROWS * WIDTH);
    private final Table table;
    private final FloatPointer left;
    private final FloatPointer[] right;
    private final FloatPointer[] found;

    private TableScoring(int products) {
        this.products = products;
        float[] values = SampleScoring.numbers(new Random(2), products * WIDTH);
        table = matrices.table(products, WIDTH, values);
        left = new FloatPointer(rows);
        right = new FloatPointer[threads];
        found = new FloatPointer[threads];
        for (int thread = 0; thread < threads; thread++) {
            int count = from(thread + 1) - from(thread);
            right[thread] = new FloatPointer((long) count * WIDTH).put(values, from(thread) * WIDTH, count * WIDTH);
            found[thread] = new FloatPointer((long) ROWS * count);
        }
    }

    private int from(int thread) {
        return (int) ((long) products * thread / threads);
    }

    /** Prints the best of each and their ratio. */
    public static void main(String[] arguments) {
        TableScoring scoring = new TableScoring(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000);
        double bare = Double.MAX_VALUE;
        double best = Double.MAX_VALUE;
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double product = seconds(scoring::multiply);
            double list = seconds(scoring::rank);
            ratios[round] = list / product;
            bare = Math.min(bare, product);
            best = Math.min(best, list);
        }
        Arrays.sort(ratios);
        System.out.printf(
                "%d x %,d, best %d: %.3f s; bare product %.3f s; ratio of processor time: of the best %.2f, median %.2f%n",
                ROWS, scoring.products, K, best, bare, best / bare, ratios[ROUNDS / 2]);
    }

    /** Of processor time, since other programs may run beside. */
    private static double seconds(Runnable work) {
        double start = SampleScoring.processorSeconds();
        work.run();
        return SampleScoring.processorSeconds() - start;
    }

    private void multiply() {
        IntStream.range(0, threads).parallel().forEach(thread -> {
            int count = from(thread + 1) - from(thread);
            openblas.cblas_sgemm(
                    openblas.CblasRowMajor,
                    openblas.CblasNoTrans,
                    openblas.CblasTrans,
                    ROWS,
                    count,
                    WIDTH,
                    1,
                    left,
                    WIDTH,
                    right[thread],
                    WIDTH,
                    0,
                    found[thread],
                    count);
        });
    }

    private void rank() {
        IntStream.range(0, threads)
                .parallel()
                .mapToObj(this::rank)
                .reduce(TableScoring::merged)
                .orElseThrow();
    }

    private TopRow[] rank(int thread) {
        TopRow[] best = new TopRow[ROWS];
        Arrays.setAll(best, row -> new TopRow(K));
        float[][] tile = new float[ROWS][TILE];
        for (int from = from(thread); from < from(thread + 1); from += TILE) {
            int to = Math.min(from(thread + 1), from + TILE);
            matrices.dots(ROWS, rows, table, from, to, tile);
            for (int row = 0; row < ROWS; row++) {
                if (Lanes.most(tile[row], 0, to - from, TopRow.NEVER) > best[row].worst()) {
                    best[row].offer(tile[row], 0, to - from, from);
                }
            }
        }
        return best;
    }

    private static TopRow[] merged(TopRow[] one, TopRow[] other) {
        for (int row = 0; row < ROWS; row++) {
            for (int place = 0; place < other[row].size(); place++) {
                one[row].offer(other[row].product(place), other[row].score(place));
            }
        }
        return one;
    }
}
