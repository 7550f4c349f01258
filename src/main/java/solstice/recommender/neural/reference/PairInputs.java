package solstice.recommender.neural.reference;

import java.util.List;
import solstice.features.CustomerActivity;
import solstice.features.Moment;
import solstice.features.ProductPulse;
import solstice.features.Purchases;
import solstice.features.SeasonSignal;

/**
 * What the three towers read at a moment.
 *
 * <p>Customers: purchases, fading, hashed into {@value #PLACES} places with length 1, and their activity. Products:
 * {@link WordsAndPrice} and how they sell, without what {@link ProductPulse} tells of the season ahead a year earlier,
 * since {@code P} of the published formula does not know the time of year. Season: {@link SeasonSignal}.
 */
final class PairInputs {
    private static final int PLACES = 512;
    private static final double HALF_LIFE_DAYS = 120;

    /** Number of features of a customer. */
    static final int CUSTOMER = PLACES + CustomerActivity.SIZE;

    /** Number of features of a product. */
    static final int PRODUCT = WordsAndPrice.SIZE + ProductPulse.SIZE;

    /** Number of features of a season. */
    static final int SEASON = SeasonSignal.SIZE;

    private final Moment moment;
    private final WordsAndPrice words;
    private final List<String> codes;

    /**
     * Gets ready to write rows.
     *
     * @param codes of the products, in the order of their numbers
     */
    PairInputs(Moment moment, WordsAndPrice words, List<String> codes) {
        this.moment = moment;
        this.words = words;
        this.codes = codes;
    }

    Moment moment() {
        return moment;
    }

    /** Writes a customer's row into zeros, from {@code at} on. */
    void writeCustomer(int customer, float[] rows, int at) {
        Purchases purchases = moment.purchases();
        double square = 1e-6;
        for (int pair = purchases.firstPair(customer); pair < purchases.firstPair(customer + 1); pair++) {
            rows[at + place(purchases.product(pair))] +=
                    (float) Math.pow(.5, (moment.day() - purchases.lastDay(pair)) / HALF_LIFE_DAYS);
        }
        for (int i = 0; i < PLACES; i++) {
            square += rows[at + i] * rows[at + i];
        }
        for (int i = 0; i < PLACES; i++) {
            rows[at + i] /= (float) Math.sqrt(square);
        }
        int from = customer * CustomerActivity.SIZE;
        System.arraycopy(moment.activity().features(), from, rows, at + PLACES, CustomerActivity.SIZE);
    }

    private int place(int product) {
        return ((codes.get(product).hashCode() * 0x9E3779B9) >>> 8) % PLACES;
    }

    /** Writes a product's row into zeros, from {@code at} on. */
    void writeProduct(int product, float[] rows, int at) {
        words.write(product, rows, at);
        int pulse = at + WordsAndPrice.SIZE;
        for (int i = 0; i < ProductPulse.SIZE; i++) {
            boolean ofSeason = i >= ProductPulse.SEASON_FROM && i < ProductPulse.SEASON_TO;
            rows[pulse + i] = ofSeason ? 0 : moment.pulse().features()[product * ProductPulse.SIZE + i];
        }
    }

    /** Writes the season's row, from {@code at} on. */
    void writeSeason(float[] rows, int at) {
        System.arraycopy(moment.season(), 0, rows, at, SEASON);
    }
}
