package solstice.recommender.neural;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import solstice.features.CustomerActivity;
import solstice.features.Snapshot;
import solstice.recommender.Matrices;
import solstice.recommender.Offer;
import solstice.recommender.TopList;
import solstice.retail.Almanac;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.retail.SampleShop;

/**
 * Seconds to rank all products of the sample shop for all of its customers, with a model that is ready: the best twenty
 * of each. The model's numbers are drawn, not learned; that changes the lists and not the work.
 */
public final class SampleScoring {
    private static final int ROUNDS = 8;
    private static final int K = 20;
    private static final int TREES = 120;

    private SampleScoring() {}

    /** Prints a line for getting ready and one for each way of scoring. */
    public static void main(String[] arguments) {
        SalesHistory history = SampleShop.history();
        LocalDate day = history.lastDay().plusDays(1);
        Snapshot known = Snapshot.of(history, Almanac.EMPTY, day);
        SolsticeModel model = drawn(known, Settings.standard(1, 1));
        Matrices matrices = new BlasMatrices();
        long start = System.nanoTime();
        SolsticeForecast forecast = model.prepare(known, new SalesWindow(day, day.plusDays(27)), matrices);
        System.out.printf("getting ready: %.2f s%n", (System.nanoTime() - start) / 1e9);
        int[] everybody = IntStream.range(0, known.customers()).toArray();
        Offer offer = new Offer(known.purchases(), known.candidates(), false);
        double best = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> seconds(() -> forecast.top(everybody, offer, K)))
                .min()
                .orElseThrow();
        System.out.printf(
                "%d customers x %d products, best %d, %d cores: %.3f s, of processor time a core %.3f s%n",
                everybody.length,
                known.products(),
                K,
                Runtime.getRuntime().availableProcessors(),
                best,
                busy / Runtime.getRuntime().availableProcessors());
    }

    private static double busy = Double.MAX_VALUE;

    static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e9;
    }

    private static double seconds(java.util.function.Supplier<TopList[]> work) {
        double before = processorSeconds();
        long start = System.nanoTime();
        if (work.get().length == 0) {
            throw new IllegalStateException("nobody");
        }
        double took = (System.nanoTime() - start) / 1e9;
        busy = Math.min(busy, processorSeconds() - before);
        return took;
    }

    /** A model with numbers of the size that learned ones have. */
    static SolsticeModel drawn(Snapshot known, Settings settings) {
        Random random = new Random(3);
        List<float[]> tables = Arrays.stream(DiscoveryParameters.sizes(settings, known.products()))
                .mapToObj(size -> numbers(random, size))
                .toList();
        int[] features = new int[TREES * RepurchaseHead.SPLITS];
        Arrays.setAll(features, split -> random.nextInt(RepurchaseHead.SIZE));
        RepurchaseHead head = new RepurchaseHead(
                features, numbers(random, features.length), numbers(random, TREES * RepurchaseHead.NODES));
        Calibration calibration = new Calibration(.8, -1, numbers(random, CustomerActivity.SIZE));
        Heads heads = new Heads(head, calibration, calibration);
        return new SolsticeModel(settings, known.day(), known.history().products(), tables, heads);
    }

    static float[] numbers(Random random, int size) {
        float[] numbers = new float[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (float) (random.nextGaussian() * .1);
        }
        return numbers;
    }
}
