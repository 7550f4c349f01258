package solstice.recommender.neural;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import solstice.features.PairRhythm;
import solstice.features.Purchases;
import solstice.features.Sample;
import solstice.recommender.ItemSimilarity;

/** A sample made ready for training: its customers, what is new among their targets, and their closed-form scores. */
final class Lesson {
    private final Sample sample;
    private final SampleRows rows;
    private final float[][] linear;
    private final int[][] discoveries;
    private final int[] discoverers;
    private final PairRhythm rhythm;

    /**
     * @param anybody whether {@link #toScore} will be asked for; if not, the weights are let go of, of which there are as
     *     many as products squared
     */
    Lesson(Sample sample, ItemSimilarity similarity, boolean anybody) {
        this.sample = sample;
        SampleRows weighed = new SampleRows(sample.moment(), similarity);
        rows = anybody ? weighed : new SampleRows(sample.moment(), ItemSimilarity.NONE);
        rhythm = sample.moment().rhythm();
        linear = IntStream.of(sample.customers())
                .parallel()
                .mapToObj(weighed::linear)
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
    }

    Sample sample() {
        return sample;
    }

    Scene scene() {
        return rows.scene();
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

    /** A batch of customers, given by their places. */
    Batch batch(int[] places, double dropout, SplittableRandom random) {
        int[] customers = IntStream.of(places).map(i -> sample.customers()[i]).toArray();
        int[][] targets = IntStream.of(places).mapToObj(i -> discoveries[i]).toArray(int[][]::new);
        float[][] scores = IntStream.of(places).mapToObj(i -> linear[i]).toArray(float[][]::new);
        return rows.batch(customers, targets, scores, dropout, random);
    }
}
