package solstice.recommender.neural;

import java.util.Arrays;
import java.util.stream.IntStream;
import solstice.features.Moment;
import solstice.features.PairRhythm;
import solstice.features.ProductPulse;
import solstice.features.Purchases;
import solstice.recommender.Forecast;
import solstice.recommender.Reasons;
import solstice.recommender.neural.RepurchaseHead.Discovery;
import solstice.recommender.neural.Settings.Part;

/** A Solstice model made ready for a snapshot and a window: frozen tables, safe for use from several threads. */
final class SolsticeForecast implements Forecast {
    private static final int ROWS_AT_ONCE = 512;

    private final SolsticeModel model;
    private final Moment moment;
    private final SampleRows rows;
    private final ProductSide side;
    private final RepurchaseHead head;
    private final PairRhythm rhythm;
    private final float gain;
    private final int products;
    private final int width;
    private final float[] customerTaste;
    private final float[] productTaste;
    private final float[] productTasteByPlace;
    private final Answers answers;

    SolsticeForecast(SolsticeModel model, SampleRows rows, ProductSide side, CustomerSide customers, float gain) {
        this.model = model;
        this.rows = rows;
        this.side = side;
        this.gain = gain;
        moment = rows.moment();
        head = model.head();
        rhythm = moment.rhythm();
        products = moment.purchases().products();
        width = model.settings().width();
        customerTaste = customerTaste(customers);
        productTaste = side.taste;
        productTasteByPlace = byPlace(productTaste);
        answers = Answers.none(products);
    }

    private SolsticeForecast(SolsticeForecast before, Answers answers, float[] customerTaste, float[] productTaste) {
        model = before.model;
        moment = before.moment;
        rows = before.rows;
        side = before.side;
        gain = before.gain;
        head = before.head;
        rhythm = before.rhythm;
        products = before.products;
        width = before.width;
        this.answers = answers;
        this.customerTaste = customerTaste;
        this.productTaste = productTaste;
        this.productTasteByPlace = byPlace(productTaste);
    }

    private float[] byPlace(float[] taste) {
        float[] turned = new float[width * products];
        for (int i = 0; i < taste.length; i++) {
            turned[i % width * products + i / width] = taste[i];
        }
        return turned;
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
        discover(customer, scores);
        Purchases purchases = moment.purchases();
        float total = RepurchaseLesson.total(scores, 0, moment.candidates(), purchases, customer);
        Discovery discovery = new Discovery(scores, 0, total);
        float alpha = (float) model.calibration().alpha();
        float shift = model.calibration().shift(moment.activity().features(), customer);
        int first = purchases.firstPair(customer);
        float[] again = again(customer, discovery);
        float ready = head.readiness(moment, customer) - total;
        for (int product = 0; product < products; product++) {
            scores[product] = alpha * (scores[product] + ready) + shift;
        }
        for (int i = 0; i < again.length; i++) {
            scores[purchases.product(first + i)] = alpha * again[i] + shift;
        }
        answers.add(customer, scores);
    }

    /** Raw logits of what was bought before; none when the head is left out. */
    private float[] again(int customer, Discovery discovery) {
        Purchases purchases = moment.purchases();
        int first = purchases.firstPair(customer);
        int count = model.settings().has(Part.REPURCHASE) ? purchases.firstPair(customer + 1) - first : 0;
        float[] again = new float[count];
        float[] row = new float[RepurchaseHead.SIZE];
        for (int i = 0; i < count; i++) {
            RepurchaseHead.describe(rhythm, moment, customer, first + i, discovery, row, 0);
            again[i] = head.logit(row, 0);
        }
        return again;
    }

    /** The discovery logits of a customer. */
    private void discover(int customer, float[] scores) {
        Arrays.fill(scores, 0);
        rows.addLinear(customer, scores, 0);
        for (int product = 0; product < products; product++) {
            scores[product] = gain * scores[product] + side.row(product);
        }
        for (int k = 0; k < width; k++) {
            float taste = customerTaste[customer * width + k];
            int at = k * products;
            for (int product = 0; product < products; product++) {
                scores[product] += taste * productTasteByPlace[at + product];
            }
        }
    }

    @Override
    public Reasons[] reasons(int customer, int[] wanted) {
        float[] logits = new float[products];
        discover(customer, logits);
        float total = RepurchaseLesson.total(logits, 0, moment.candidates(), moment.purchases(), customer);
        Discovery discovery = new Discovery(logits, 0, total);
        return IntStream.of(wanted)
                .mapToObj(product -> {
                    int pair = moment.purchases().find(customer, product);
                    return pair < 0 || !model.settings().has(Part.REPURCHASE)
                            ? newReasons(customer, product, discovery)
                            : againReasons(customer, pair, discovery);
                })
                .toArray(Reasons[]::new);
    }

    private double taste(int product, Discovery discovery) {
        return discovery.logits()[product] - side.row(product);
    }

    private Reasons newReasons(int customer, int product, Discovery discovery) {
        double alpha = model.calibration().alpha();
        double shift = model.calibration().shift(moment.activity().features(), customer);
        double ready = head.readiness(moment, customer) - discovery.total();
        return new Reasons(
                alpha * taste(product, discovery),
                alpha * side.season[product],
                alpha * (side.base[product] + ready) + shift,
                alpha * side.momentum[product],
                0,
                answers.of(customer, product));
    }

    private Reasons againReasons(int customer, int pair, Discovery discovery) {
        float[] row = new float[RepurchaseHead.SIZE];
        RepurchaseHead.describe(rhythm, moment, customer, pair, discovery, row, 0);
        int product = moment.purchases().product(pair);
        double alpha = model.calibration().alpha();
        double heed = head.pair[RepurchaseHead.DISCOVERY] + head.pair[RepurchaseHead.DISCOVERY + 1];
        int pulse = RepurchaseHead.PULSE;
        int seasonFrom = pulse + ProductPulse.SEASON_FROM;
        int seasonTo = pulse + ProductPulse.SEASON_TO;
        double sameSeason = part(row, PairRhythm.SAME_SEASON, PairRhythm.SAME_SEASON + 1);
        double rhythmPart = part(row, 0, PairRhythm.SIZE) - sameSeason;
        double seasonPart = part(row, seasonFrom, seasonTo) + sameSeason;
        double pulsePart = part(row, pulse, seasonFrom) + part(row, seasonTo, RepurchaseHead.ACTIVITY);
        double rest = part(row, RepurchaseHead.ACTIVITY, RepurchaseHead.SIZE)
                + head.pair[RepurchaseHead.SIZE]
                - head.pair[RepurchaseHead.DISCOVERY + 1] * discovery.total();
        return new Reasons(
                alpha * heed * taste(product, discovery),
                alpha * (heed * side.season[product] + seasonPart),
                alpha * (heed * side.base[product] + rest)
                        + model.calibration().shift(moment.activity().features(), customer),
                alpha * (heed * side.momentum[product] + pulsePart),
                alpha * rhythmPart,
                answers.of(customer, product));
    }

    private double part(float[] row, int from, int to) {
        double sum = 0;
        for (int k = from; k < to; k++) {
            sum += head.pair[k] * row[k];
        }
        return sum;
    }
}
