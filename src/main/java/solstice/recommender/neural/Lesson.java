package solstice.recommender.neural;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import solstice.features.PairRhythm;
import solstice.features.Purchases;
import solstice.features.Sample;
import solstice.recommender.Breadth;
import solstice.recommender.ItemSimilarity;

/** A sample made ready for training: its customers, what is new among their targets, and their closed-form scores. */
final class Lesson {
    private final Sample sample;
    private final SampleRows rows;
    private final Shortlist offer;

    /** Closed-form scores of each customer, at the places of what is on offer. */
    private final float[][] linear;

    private final int[][] discoveries;

    /** For those who discover something, the places on offer of what they bought before and of what they discover. */
    private final int[][] shutPlaces;

    private final int[][] discoveryPlaces;
    private final int[] discoverers;
    private final PairRhythm rhythm;

    /** Whether the shop is too large to have closed-form scores of everybody at hand; see {@link Breadth#weighsAll}. */
    private final boolean large;

    /** So many customers of a lesson of a large shop are enough to be judged by, or to learn a few numbers from. */
    private static final int ENOUGH = 2_000;

    /** Most logits that a worker has in its hands when it looks at all products. */
    private static final int CELLS = 1 << 23;

    private static final int ROWS = 256;

    /**
     * @param anybody whether {@link #toScore} will be asked for; if not, the weights are let go of, of which there are as
     *     many as products squared
     */
    Lesson(Sample sample, ItemSimilarity similarity, boolean anybody) {
        this.sample = sample;
        SampleRows weighed = new SampleRows(sample.moment(), similarity);
        large = similarity.isSparse();
        rows = anybody || large ? weighed : new SampleRows(sample.moment(), ItemSimilarity.NONE);
        rhythm = sample.moment().rhythm();
        offer = Shortlist.of(sample.moment().candidates());
        linear = IntStream.of(large ? new int[0] : sample.customers())
                .parallel()
                .mapToObj(customer -> pick(weighed.linear(customer), offer.products()))
                .toArray(float[][]::new);
        Purchases purchases = sample.moment().purchases();
        discoveries = IntStream.range(0, sample.customers().length)
                .mapToObj(i -> Arrays.stream(sample.targets()[i])
                        .filter(product -> purchases.find(sample.customers()[i], product) < 0)
                        .toArray())
                .toArray(int[][]::new);
        discoverers = IntStream.range(0, discoveries.length)
                .filter(i -> discoveries[i].length > 0)
                .toArray();
        shutPlaces = new int[discoveries.length][];
        discoveryPlaces = new int[discoveries.length][];
        for (int i : discoverers) {
            shutPlaces[i] = offer.places(rows.items(sample.customers()[i]));
            discoveryPlaces[i] = offer.places(discoveries[i]);
        }
    }

    /** Closed-form scores of one of the customers at the places of a list; 0 for what is not on offer. */
    private float[] linear(int i, Shortlist among) {
        if (large) {
            return rows.linear(sample.customers()[i], among);
        }
        float[] all = new float[products()];
        int[] offered = offer.products();
        for (int place = 0; place < offered.length; place++) {
            all[offered[place]] = linear[i][place];
        }
        return among.isAll() ? all : pick(all, among.products());
    }

    private static float[] pick(float[] scores, int[] products) {
        float[] some = new float[products.length];
        for (int place = 0; place < some.length; place++) {
            some[place] = scores[products[place]];
        }
        return some;
    }

    Sample sample() {
        return sample;
    }

    Scene scene() {
        return rows.scene();
    }

    /** What is on offer. */
    Shortlist offer() {
        return offer;
    }

    int products() {
        return sample.moment().purchases().products();
    }

    PairRhythm rhythm() {
        return rhythm;
    }

    /** A batch of any customers of the moment, whole histories, to be scored. */
    Batch toScore(int[] customers) {
        float[][] scores = IntStream.of(customers).mapToObj(rows::linear).toArray(float[][]::new);
        return rows.batch(customers, new int[customers.length][0], scores, 0, new SplittableRandom(0));
    }

    /** Places in {@link Sample#customers()} of those who bought something new to them. */
    int[] discoverers() {
        return discoverers.clone();
    }

    int[] discoveries(int place) {
        return discoveries[place];
    }

    int[][] discoveries(int[] places) {
        return pick(discoveries, places);
    }

    /** What customers, given by their places, bought before. */
    int[][] bought(int[] places) {
        return IntStream.of(places)
                .mapToObj(i -> rows.items(sample.customers()[i]))
                .toArray(int[][]::new);
    }

    /** Some that stand for all, ascending: all where they are not many. */
    int[] some(int[] all) {
        int count = large ? Math.min(all.length, ENOUGH) : all.length;
        return IntStream.range(0, count)
                .map(i -> all[(int) ((long) all.length * i / count)])
                .toArray();
    }

    /** How many customers to look at together with all products. */
    int rowsAtOnce() {
        return Math.max(8, Math.min(ROWS, CELLS / Math.max(1, products())));
    }

    /** A batch of customers, given by their places, with all products. */
    Batch batch(int[] places, double dropout, SplittableRandom random) {
        return batch(places, dropout, random, Shortlist.ALL);
    }

    /** The same with the products of a list. */
    Batch batch(int[] places, double dropout, SplittableRandom random, Shortlist among) {
        int[] customers = IntStream.of(places).map(i -> sample.customers()[i]).toArray();
        boolean whole = !large && among.isOfThoseOf(offer);
        float[][] scores = IntStream.of(places)
                .mapToObj(i -> whole ? linear[i] : linear(i, among))
                .toArray(float[][]::new);
        Batch batch = rows.batch(customers, discoveries(places), scores, dropout, random);
        boolean known = whole && IntStream.of(places).allMatch(i -> discoveries[i].length > 0);
        return known ? batch.at(pick(shutPlaces, places), pick(discoveryPlaces, places)) : batch.among(among);
    }

    private static int[][] pick(int[][] lists, int[] places) {
        return IntStream.of(places).mapToObj(i -> lists[i]).toArray(int[][]::new);
    }
}
