package solstice.recommender.neural;

import solstice.features.CustomerActivity;
import solstice.features.ProductPulse;
import solstice.features.Sample;
import solstice.features.customer.CustomerAttributes;
import solstice.features.product.ProductYear;
import solstice.recommender.Breadth;

/**
 * How much memory a training will need, estimated before it starts: linear in products, customers and events wherever
 * {@link Breadth} bounds the work.
 *
 * @param program bytes of the program that trains, at most
 * @param card bytes on a graphics card, where one multiplies
 */
public record Footprint(long program, long card) {
    /** Customers learned from in a step, unless memory is short. */
    static final int BATCH = 512;

    /** Smaller batches are not tried. */
    static final int SMALLEST = 32;

    private static final int NUMBER = Float.BYTES;

    /** Words of a product, about; each a place and a weight. */
    private static final int WORDS = 12;

    /** About one customer in so many buys something on offer within four weeks. */
    private static final int BUYING = 4;

    /** Copies of what is learned: its values, gradient and two means of the optimiser; at the start, and the best. */
    private static final int COPIES = 6;

    /** And while a checkpoint is written: values and means once more, and all that with the best as bytes. */
    private static final int CHECKPOINT = 7;

    /** Rows of the closed form are kept for mornings so many days apart in a large shop. */
    private static final int ANCHOR_DAYS = 168;

    /** A sample is described for the repurchase head every so many days. */
    private static final int HEAD_DAYS = 28;

    private static final int ENOUGH = 2_000;

    /** What a graphics card has left of 4 GiB beside its driver's own. */
    public static final long SMALL_CARD = 4L << 30;

    /**
     * What a training looks at.
     *
     * @param products sold before its day
     * @param customers who bought before it
     * @param events lines that name a customer
     * @param days of sales
     */
    public record Shop(int products, int customers, long events, int days) {}

    /** Of a training with batches of the usual size. */
    public static Footprint of(Shop shop, Settings settings) {
        return of(shop, settings, Breadth.STANDARD, BATCH);
    }

    static Footprint of(Shop shop, Settings settings, Breadth breadth, int batch) {
        long learned = values(shop.products, settings) * NUMBER;
        long step = step(shop, settings, breadth, batch);
        long program = learned * (COPIES + CHECKPOINT)
                + samples(shop, settings)
                + closedForm(shop, settings, breadth)
                + examples(shop, breadth)
                + step;
        return new Footprint(program, card(shop, settings, breadth, batch));
    }

    /** The greatest batch that fits, by halves from the usual one; the smallest when none does. */
    static int batch(Shop shop, Settings settings, Breadth breadth, long free) {
        int batch = BATCH;
        while (batch > SMALLEST && of(shop, settings, breadth, batch).program > free) {
            batch /= 2;
        }
        return batch;
    }

    private static long values(int products, Settings settings) {
        long values = 0;
        long perProduct = 3L * settings.width() + settings.seasonWidth() + 1;
        for (int size : DiscoveryParameters.sizes(settings, 0)) {
            values += size;
        }
        return values + products * perProduct;
    }

    /** Products that a step looks at. */
    private static long looked(Shop shop, Breadth breadth, int batch) {
        long wanted = breadth.drawn() + batch * perVisitor(shop);
        return breadth.looksAtAll(shop.products) ? shop.products : Math.min(shop.products, wanted);
    }

    /** New products that a customer buys in the weeks of a sample, about. */
    private static long perVisitor(Shop shop) {
        long lessons = Math.max(1, shop.days / Sample.DAYS);
        return 1 + shop.events * BUYING / Math.max(1, shop.customers * lessons);
    }

    private static long step(Shop shop, Settings settings, Breadth breadth, int batch) {
        long looked = looked(shop, breadth, batch);
        long cells = Math.max(batch * looked, 2L * Math.min(1 << 23, 256L * shop.products));
        long side = shop.products * (settings.width() + settings.seasonWidth() + 4L);
        // logits here and as the multiplication has them; the products' vectors; slopes, of each worker
        long numbers = 2 * cells
                + side
                + 2L * shop.products * settings.width()
                + 2L * settings.workers() * looked * settings.width();
        long towers = batch * (4L * settings.width() + 2L * settings.hidden()) * 2;
        return (numbers + towers) * NUMBER;
    }

    private static long lessons(Shop shop, Settings settings) {
        return Math.max(1, shop.days / settings.stepDays());
    }

    private static long samples(Shop shop, Settings settings) {
        long product = (ProductPulse.SIZE + ProductYear.SIZE + 2L * WORDS) * NUMBER;
        long customer = (CustomerActivity.SIZE + CustomerAttributes.SIZE + 1L) * NUMBER;
        long event = 3L * Integer.BYTES / 2; // on average half of them are known
        return lessons(shop, settings) * (shop.products * product + shop.customers * customer + shop.events * event);
    }

    private static long closedForm(Shop shop, Settings settings, Breadth breadth) {
        long products = shop.products;
        if (breadth.weighsAll(shop.products, shop.customers)) {
            // all by all, in rows and as it is inverted; and the scores of everybody in every sample
            long scores = lessons(shop, settings) * products * shop.customers / BUYING;
            return (scores + 3 * products * products) * NUMBER;
        }
        long core = 3L * breadth.core() * breadth.core() * NUMBER;
        long rows = products * (breadth.neighbours() * 2L * NUMBER + 40);
        return core + rows * (2 + shop.days / ANCHOR_DAYS);
    }

    private static long examples(Shop shop, Breadth breadth) {
        long customers = Math.max(1, shop.customers / BUYING);
        if (!breadth.weighsAll(shop.products, shop.customers)) {
            customers = Math.min(ENOUGH, customers);
        }
        long pairs = customers * (shop.events / Math.max(1, shop.customers)) / 2;
        return (1 + shop.days / HEAD_DAYS) * pairs * RepurchaseHead.SIZE * (NUMBER + 1L);
    }

    private static long card(Shop shop, Settings settings, Breadth breadth, int batch) {
        long looked = looked(shop, breadth, batch);
        long vectors = 2L * Math.max(looked, shop.products) * settings.width();
        long logits = 2L * Math.max(batch * looked, Math.min(1 << 23, 256L * shop.products));
        return (vectors + logits + 2L * looked * settings.width()) * NUMBER;
    }
}
