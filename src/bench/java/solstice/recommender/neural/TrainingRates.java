package solstice.recommender.neural;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import solstice.features.Sample;
import solstice.features.Snapshot;
import solstice.features.product.ProductWords;
import solstice.recommender.ItemSimilarity;
import solstice.recommender.Matrices;
import solstice.retail.Almanac;
import solstice.retail.SampleShop;

/**
 * How many customers a second the discovery net learns from: forward, backward and Adam on batches of the sample shop
 * that are ready, full softmax, two threads. The same batches are written to a file for other programs to learn from.
 */
public final class TrainingRates {
    private static final LocalDate DAY = LocalDate.of(2011, 10, 31);
    private static final int BATCH = 512;
    private static final int LESSONS = 3;

    private final Settings settings;

    private final Snapshot known = Snapshot.of(SampleShop.history(), Almanac.EMPTY, DAY);
    private final Matrices matrices = new BlasMatrices();
    private final List<Step> steps = new ArrayList<>();

    /** The batches of one step, one for each worker, and one of them all. */
    private record Step(Scene scene, Batch[] shares, Batch whole) {}

    private TrainingRates(int threads) {
        Settings usual = Settings.standard(1, 1);
        settings = new Settings(
                usual.width(),
                usual.hidden(),
                usual.seasonWidth(),
                1,
                usual.rate(),
                usual.dropout(),
                usual.stepDays(),
                threads,
                usual.seed(),
                usual.without());
        for (int lesson = 0; lesson < LESSONS; lesson++) {
            LocalDate morning = DAY.minusDays(Sample.DAYS + 14L * lesson);
            ItemSimilarity similarity =
                    ItemSimilarity.ease(known.purchases().before(morning.toEpochDay()), SolsticeModel.LAMBDA, matrices);
            add(new Lesson(Sample.at(morning, known), similarity, false));
        }
    }

    private void add(Lesson lesson) {
        int[] places = lesson.discoverers();
        for (int start = 0; start + BATCH <= places.length; start += BATCH) {
            int[] some = Arrays.copyOfRange(places, start, start + BATCH);
            int workers = settings.workers();
            Batch[] shares = IntStream.range(0, workers)
                    .mapToObj(worker ->
                            Arrays.copyOfRange(some, BATCH * worker / workers, BATCH * (worker + 1) / workers))
                    .map(share -> lesson.batch(share, 0, new SplittableRandom(1), lesson.offer()))
                    .toArray(Batch[]::new);
            Scene scene = lesson.scene().among(lesson.offer());
            steps.add(new Step(scene, shares, lesson.batch(some, 0, new SplittableRandom(1))));
        }
    }

    /**
     * Prints customers a second, and a second of processor time.
     *
     * @param arguments seconds to learn, the file to write the batches to, and threads
     */
    public static void main(String[] arguments) throws IOException {
        TrainingRates rates = new TrainingRates(Integer.parseInt(arguments[2]));
        rates.export(Path.of(arguments[1]));
        rates.measure(Double.parseDouble(arguments[0]));
    }

    private void measure(double seconds) {
        try (Workers workers = new Workers(settings.workers())) {
            DiscoveryNet net = new DiscoveryNet(settings, known.products(), matrices, workers);
            Adam embeddings = new Adam(settings.rate(), .01);
            Adam others = new Adam(3 * settings.rate(), 0);
            int step = 0;
            int from = 0;
            long start = System.nanoTime();
            double busy = 0;
            while (System.nanoTime() - start < seconds * 1e9) {
                Step one = steps.get(step % steps.size());
                net.learn(one.scene, one.shares);
                net.move(embeddings, others, ++step);
                if (from == 0 && System.nanoTime() - start > seconds * .3e9) { // the first third is for the compiler
                    from = step;
                    seconds -= (System.nanoTime() - start) / 1e9;
                    start = System.nanoTime();
                    busy = SampleScoring.processorSeconds();
                }
            }
            double customers = (step - from) * (double) BATCH;
            System.out.printf(
                    "%.1f %.1f%n",
                    customers / ((System.nanoTime() - start) / 1e9),
                    customers / (SampleScoring.processorSeconds() - busy));
        }
    }

    private void export(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            int products = known.products();
            write(out, new int[] {products, settings.width(), settings.hidden(), settings.seasonWidth(), steps.size()});
            for (Step step : steps) {
                Batch batch = step.whole;
                float[] open = new float[products];
                IntStream.range(0, products)
                        .filter(product -> !step.scene.candidates().get(product))
                        .forEach(product -> open[product] = -1e30f);
                write(out, step.scene.words());
                write(out, step.scene.year());
                write(out, step.scene.pulse());
                write(out, step.scene.season());
                write(out, open);
                write(out, all(batch.items()));
                write(out, starts(batch.items()));
                write(out, all(batch.recency()));
                write(out, all(batch.plain()));
                write(out, batch.activity());
                write(out, all(batch.linear()));
                write(out, all(batch.targets()));
                write(out, starts(batch.targets()));
            }
        }
    }

    private static void write(DataOutputStream out, ProductWords words) throws IOException {
        int[][] places =
                IntStream.range(0, words.products()).mapToObj(words::places).toArray(int[][]::new);
        write(out, all(places));
        write(out, starts(places));
        write(
                out,
                all(IntStream.range(0, words.products())
                        .mapToObj(words::weights)
                        .toArray(float[][]::new)));
    }

    private static int[] all(int[][] rows) {
        return Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
    }

    private static int[] starts(int[][] rows) {
        int[] starts = new int[rows.length];
        for (int row = 1; row < rows.length; row++) {
            starts[row] = starts[row - 1] + rows[row - 1].length;
        }
        return starts;
    }

    private static float[] all(float[][] rows) {
        float[] all = new float[Arrays.stream(rows).mapToInt(row -> row.length).sum()];
        int at = 0;
        for (float[] row : rows) {
            System.arraycopy(row, 0, all, at, row.length);
            at += row.length;
        }
        return all;
    }

    private static void write(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        out.writeInt(values.length);
        for (float value : values) {
            out.writeFloat(value);
        }
    }
}
