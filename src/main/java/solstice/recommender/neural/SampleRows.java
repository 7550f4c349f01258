package solstice.recommender.neural;

import java.util.SplittableRandom;
import solstice.features.CustomerActivity;
import solstice.features.Moment;
import solstice.features.Purchases;
import solstice.features.customer.CustomerAttributes;
import solstice.recommender.ItemSimilarity;
import solstice.recommender.neural.ProductSide.Stretch;

/** Turns customers of a moment into batches: histories as weighted bags, activity, and the closed-form scores. */
final class SampleRows {
    /** A purchase counts half as much after so many days. */
    static final double HALF_LIFE = 120;

    private static final double SHORTEST = .3;

    /** What is left of a purchase after so many days, for those ages that occur all the time. */
    private static final float[] LEFT = new float[2048];

    static {
        for (int age = 0; age < LEFT.length; age++) {
            LEFT[age] = left(age);
        }
    }

    private final Moment moment;
    private final ItemSimilarity similarity;
    private final int products;

    SampleRows(Moment moment, ItemSimilarity similarity) {
        this.moment = moment;
        this.similarity = similarity;
        this.products = moment.purchases().products();
    }

    Moment moment() {
        return moment;
    }

    Scene scene() {
        return new Scene(
                moment.pulse().features(),
                moment.year(),
                moment.words(),
                moment.season(),
                moment.candidates(),
                Shortlist.ALL);
    }

    /** A batch for the customer tower alone: whole histories, no targets, no closed-form scores. */
    Batch withoutLinear(int[] customers) {
        return batch(customers, new int[customers.length][0], new float[0][], 0, new SplittableRandom(0));
    }

    /** The closed-form scores of a customer, from the fading history. */
    float[] linear(int customer) {
        float[] scores = new float[products];
        addLinear(bag(customer), 1, new Stretch(0, products), scores);
        return scores;
    }

    /** The same at the places of a list. */
    float[] linear(int customer, Shortlist among) {
        if (among.isAll()) {
            return linear(customer);
        }
        float[] scores = new float[among.products().length];
        FadingBag bag = bag(customer);
        for (int i = 0; i < bag.items().length; i++) {
            float weight = bag.weights()[i] * DiscoveryParameters.LINEAR_SCALE;
            similarity.add(bag.items()[i], weight, among::place, scores);
        }
        return scores;
    }

    /** Whether the closed-form weights are those of a wide shop. */
    boolean isSparse() {
        return similarity.isSparse();
    }

    /**
     * A batch to learn from.
     *
     * @param targets for each customer what is to be foretold
     * @param linear closed-form scores of the customers
     * @param dropout share of the history that is hidden from the tower
     */
    Batch batch(int[] customers, int[][] targets, float[][] linear, double dropout, SplittableRandom random) {
        int rows = customers.length;
        int[][] items = new int[rows][];
        float[][] recency = new float[rows][];
        float[][] plain = new float[rows][];
        float[] activity = new float[rows * CustomerActivity.SIZE];
        float[] attributes = new float[rows * CustomerAttributes.SIZE];
        for (int row = 0; row < rows; row++) {
            int customer = customers[row];
            items[row] = items(customer);
            recency[row] = fading(customer);
            plain[row] = new float[items[row].length];
            hide(recency[row], plain[row], dropout, random);
            System.arraycopy(
                    moment.activity().features(),
                    customer * CustomerActivity.SIZE,
                    activity,
                    row * CustomerActivity.SIZE,
                    CustomerActivity.SIZE);
            System.arraycopy(
                    moment.attributes(),
                    customer * CustomerAttributes.SIZE,
                    attributes,
                    row * CustomerAttributes.SIZE,
                    CustomerAttributes.SIZE);
        }
        return new Batch(rows, items, recency, plain, activity, attributes, linear, items, targets);
    }

    /** Products that a customer bought before, ascending. */
    int[] items(int customer) {
        Purchases purchases = moment.purchases();
        int first = purchases.firstPair(customer);
        int[] items = new int[purchases.firstPair(customer + 1) - first];
        for (int i = 0; i < items.length; i++) {
            items[i] = purchases.product(first + i);
        }
        return items;
    }

    private float[] fading(int customer) {
        Purchases purchases = moment.purchases();
        int first = purchases.firstPair(customer);
        float[] weights = new float[purchases.firstPair(customer + 1) - first];
        for (int i = 0; i < weights.length; i++) {
            int age = moment.day() - purchases.lastDay(first + i);
            weights[i] = age < LEFT.length ? LEFT[age] : left(age);
        }
        return weights;
    }

    private static float left(int age) {
        return (float) Math.pow(.5, age / HALF_LIFE);
    }

    /** The fading history of a customer. */
    FadingBag bag(int customer) {
        return new FadingBag(items(customer), fading(customer));
    }

    /** Adds closed-form scores, times a factor, for the products of a stretch. */
    void addLinear(FadingBag bag, float gain, Stretch stretch, float[] scores) {
        int[] items = bag.items();
        int to = Math.min(stretch.to(), similarity.products()); // what was never sold comes after
        for (int i = 0; i < items.length; i++) {
            float weight = gain * bag.weights()[i] * DiscoveryParameters.LINEAR_SCALE;
            similarity.add(items[i], weight, stretch.from(), to, scores);
        }
    }

    /** Scales both bags to length 1 and hides a share of their items, the rest growing to make up for it. */
    private static void hide(float[] recency, float[] plain, double dropout, SplittableRandom random) {
        double square = 0;
        for (float weight : recency) {
            square += weight * weight;
        }
        float length = (float) Math.max(SHORTEST, Math.sqrt(square));
        float root = (float) Math.sqrt(Math.max(1, recency.length));
        for (int i = 0; i < recency.length; i++) {
            float kept = dropout > 0 && random.nextDouble() < dropout ? 0 : (float) (1 / (1 - dropout));
            recency[i] *= kept / length;
            plain[i] = kept / root;
        }
    }
}
