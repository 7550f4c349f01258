package solstice.recommender.neural;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import solstice.features.Moment;
import solstice.features.PairRhythm;
import solstice.features.ProductPulse;
import solstice.features.Purchases;
import solstice.recommender.Forecast;
import solstice.recommender.Matrices;
import solstice.recommender.Offer;
import solstice.recommender.Reasons;
import solstice.recommender.TopList;
import solstice.recommender.TopRow;
import solstice.recommender.neural.DiscoveryScan.Masks;
import solstice.recommender.neural.RepurchaseHead.Discovery;
import solstice.recommender.neural.Settings.Part;

/** A Solstice model made ready for a snapshot and a window: frozen tables, safe for use from several threads. */
final class SolsticeForecast implements Forecast {
    private static final int ROWS_AT_ONCE = 512;
    private static final int CUSTOMERS_AT_ONCE = 64;

    /** Most scores that a processor has in its hands. */
    private static final int CELLS = 1 << 23;

    private final SolsticeModel model;
    private final Matrices matrices;
    private final Moment moment;
    private final SampleRows rows;
    private final ProductSide side;
    private final RepurchaseHead head;
    private final PairRhythm rhythm;
    private final Newcomers newcomers;
    private final int products;
    private final int width;
    private final float[] customerTaste;
    private final float[] productTaste;
    private final DiscoveryTables tables;
    private final Answers answers;

    SolsticeForecast(
            SolsticeModel model,
            SampleRows rows,
            ProductSide side,
            CustomerSide customers,
            Newcomers newcomers,
            Matrices matrices) {
        this.model = model;
        this.matrices = matrices;
        this.rows = rows;
        this.side = side;
        this.newcomers = newcomers;
        moment = rows.moment();
        head = model.heads().repurchase();
        rhythm = moment.rhythm();
        products = moment.purchases().products();
        width = model.settings().width();
        customerTaste = customerTaste(customers);
        productTaste = side.taste;
        tables = tables(productTaste);
        answers = Answers.none(products);
    }

    private SolsticeForecast(SolsticeForecast before, Answers answers, float[] customerTaste, float[] productTaste) {
        model = before.model;
        matrices = before.matrices;
        moment = before.moment;
        rows = before.rows;
        side = before.side;
        newcomers = before.newcomers;
        head = before.head;
        rhythm = before.rhythm;
        products = before.products;
        width = before.width;
        this.answers = answers;
        this.customerTaste = customerTaste;
        this.productTaste = productTaste;
        tables = tables(productTaste);
    }

    private DiscoveryTables tables(float[] taste) {
        float[] row = new float[products];
        for (int product = 0; product < products; product++) {
            row[product] = side.row(product);
        }
        return new DiscoveryTables(
                matrices, customerTaste, matrices.table(products, width, taste), row, side.gain(), rows, newcomers);
    }

    /** A copy that has learned answers; this one stays as it is. */
    SolsticeForecast learn(Answers given) {
        float[] customersThen = customerTaste.clone();
        float[] productsThen = productTaste.clone();
        given.spread(width, customersThen, productsThen);
        return new SolsticeForecast(this, given, customersThen, productsThen);
    }

    private float[] customerTaste(CustomerSide customers) {
        int all = moment.purchases().customers();
        float[] taste = new float[all * width];
        for (int start = 0; model.settings().has(Part.TOWERS) && start < all; start += ROWS_AT_ONCE) {
            int end = Math.min(all, start + ROWS_AT_ONCE);
            Batch batch = rows.withoutLinear(IntStream.range(start, end).toArray());
            customers.forward(batch);
            System.arraycopy(customers.taste, 0, taste, start * width, (end - start) * width);
        }
        return taste;
    }

    @Override
    public void score(int customer, float[] scores) {
        score(new int[] {customer}, new float[][] {scores});
    }

    @Override
    public void score(int[] customers, float[][] rows) {
        tables.fill(tables.tastes(customers), tables.bags(customers), rows);
        for (int row = 0; row < customers.length; row++) {
            finish(customers[row], rows[row]);
        }
    }

    /** Makes calibrated logits of a customer's discovery logits, in place. */
    private void finish(int customer, float[] scores) {
        Purchases purchases = moment.purchases();
        float total = RepurchaseLesson.total(scores, moment.candidates(), purchases, customer);
        int first = purchases.firstPair(customer);
        float[] again = again(customer, pair -> new Discovery(scores[purchases.product(pair)], total));
        float slope = (float) model.heads().discovery().alpha();
        float constant = shift(model.heads().discovery(), customer) - slope * total;
        for (int product = 0; product < products; product++) {
            scores[product] = slope * scores[product] + constant;
        }
        for (int i = 0; i < again.length; i++) {
            scores[purchases.product(first + i)] = again[i];
        }
        answers.add(customer, scores);
    }

    private float shift(Calibration calibration, int customer) {
        return calibration.shift(moment.activity().features(), customer);
    }

    /** Calibrated logits of what was bought before; as of discoveries when the head is left out. */
    private float[] again(int customer, IntFunction<Discovery> discoveries) {
        Purchases purchases = moment.purchases();
        int first = purchases.firstPair(customer);
        boolean apart = model.settings().has(Part.REPURCHASE);
        Calibration calibration = apart ? model.heads().again() : model.heads().discovery();
        float slope = (float) calibration.alpha();
        float constant = shift(calibration, customer);
        float[] again = new float[purchases.firstPair(customer + 1) - first];
        float[] row = new float[RepurchaseHead.SIZE];
        for (int i = 0; i < again.length; i++) {
            Discovery discovery = discoveries.apply(first + i);
            if (apart) {
                RepurchaseHead.describe(rhythm, moment, customer, first + i, discovery, row, 0);
            }
            float raw = apart ? head.logit(row, 0) : discovery.share();
            again[i] = slope * raw + constant;
        }
        return again;
    }

    @Override
    public TopList[] top(int[] customers, Offer offer, int k) {
        Masks masks = Masks.of(products, moment.candidates(), offer.candidates());
        int atOnce = Math.max(1, Math.min(CUSTOMERS_AT_ONCE, CELLS / Math.max(1, products)));
        int tiles = (customers.length + atOnce - 1) / atOnce;
        return IntStream.range(0, tiles)
                .parallel()
                .mapToObj(tile ->
                        Arrays.copyOfRange(customers, tile * atOnce, Math.min(customers.length, (tile + 1) * atOnce)))
                .flatMap(some -> rank(some, masks, offer, k))
                .toArray(TopList[]::new);
    }

    private Stream<TopList> rank(int[] customers, Masks masks, Offer offer, int k) {
        float alpha = (float) model.heads().discovery().alpha();
        float[][] extra = new float[customers.length][];
        Arrays.setAll(extra, row -> answers.raw(customers[row], alpha));
        DiscoveryScan scan = new DiscoveryScan(tables, masks, customers, k, extra);
        return IntStream.range(0, customers.length).mapToObj(row -> list(scan, row, customers[row], offer, k));
    }

    private TopList list(DiscoveryScan scan, int row, int customer, Offer offer, int k) {
        float slope = (float) model.heads().discovery().alpha();
        float total = scan.total(row);
        float constant = shift(model.heads().discovery(), customer) - slope * total;
        TopRow list = new TopRow(k);
        TopRow found = scan.best[row];
        for (int place = 0; place < found.size(); place++) {
            list.offer(found.product(place), slope * found.score(place) + constant);
        }
        Purchases purchases = moment.purchases();
        int first = purchases.firstPair(customer);
        float[] known = scan.bought[row];
        float[] again =
                offer.newOnly() ? new float[0] : again(customer, pair -> new Discovery(known[pair - first], total));
        for (int i = 0; i < again.length; i++) {
            int product = purchases.product(first + i);
            if (offer.candidates().get(product)) {
                list.offer(product, again[i] + answers.of(customer, product));
            }
        }
        return list.list();
    }

    @Override
    public Reasons[] reasons(int customer, int[] wanted) {
        float[] logits = new float[products];
        int[] one = {customer};
        tables.fill(tables.tastes(one), tables.bags(one), new float[][] {logits});
        float total = RepurchaseLesson.total(logits, moment.candidates(), moment.purchases(), customer);
        return IntStream.of(wanted)
                .mapToObj(product -> {
                    int pair = moment.purchases().find(customer, product);
                    Discovery discovery = new Discovery(logits[product], total);
                    return pair < 0 || !model.settings().has(Part.REPURCHASE)
                            ? newReasons(customer, product, discovery)
                            : againReasons(customer, pair, discovery);
                })
                .toArray(Reasons[]::new);
    }

    private double taste(int product, Discovery discovery) {
        return discovery.logit() - side.row(product);
    }

    private Reasons newReasons(int customer, int product, Discovery discovery) {
        double alpha = model.heads().discovery().alpha();
        double shift = model.heads().discovery().shift(moment.activity().features(), customer);
        return new Reasons(
                alpha * taste(product, discovery),
                alpha * side.season[product],
                alpha * (side.base[product] - discovery.total()) + shift,
                alpha * side.momentum[product],
                0,
                answers.of(customer, product));
    }

    private Reasons againReasons(int customer, int pair, Discovery discovery) {
        float[] row = new float[RepurchaseHead.SIZE];
        RepurchaseHead.describe(rhythm, moment, customer, pair, discovery, row, 0);
        double alpha = model.heads().again().alpha();
        double[] parts = head.parts(row);
        int pulse = RepurchaseHead.PULSE;
        int seasonFrom = pulse + ProductPulse.SEASON_FROM;
        int seasonTo = pulse + ProductPulse.SEASON_TO;
        double sameSeason = sum(parts, PairRhythm.SAME_SEASON, PairRhythm.SAME_SEASON + 1);
        return new Reasons(
                alpha * sum(parts, RepurchaseHead.DISCOVERY, pulse),
                alpha * (sum(parts, seasonFrom, seasonTo) + sameSeason),
                alpha * sum(parts, RepurchaseHead.ACTIVITY, RepurchaseHead.SIZE + 1)
                        + shift(model.heads().again(), customer),
                alpha
                        * (sum(parts, PairRhythm.PRODUCT, PairRhythm.SIZE)
                                + sum(parts, pulse, seasonFrom)
                                + sum(parts, seasonTo, RepurchaseHead.ACTIVITY)),
                alpha * (sum(parts, 0, PairRhythm.PRODUCT) - sameSeason),
                answers.of(customer, moment.purchases().product(pair)));
    }

    private static double sum(double[] parts, int from, int to) {
        return Arrays.stream(parts, from, to).sum();
    }
}
