package solstice.recommender.neural;

import java.util.Arrays;
import solstice.features.ProductPulse;
import solstice.features.SeasonSignal;
import solstice.features.product.ProductWords;
import solstice.features.product.ProductYear;
import solstice.recommender.neural.Settings.Part;

/**
 * The product tower and everything else that does not depend on the customer: {@code P_j = E_j + G words_j + Y year_j}, {@code
 * Q_j = E'_j + G' words_j}, {@code S = season A}, and the row {@code c_j + a . pulse_j + y . year_j + S . Q_j} that is added to
 * every customer's logits.
 */
final class ProductSide {
    private final Settings settings;
    private final DiscoveryParameters learned;
    private final int width;
    private final int seasonWidth;

    /** {@code P}, {@code [places, width]}: a place is a product that the scene looks at. */
    final float[] taste;

    /** {@code c_j}. */
    final float[] base;

    /** {@code a . pulse_j}, what of it looks at the last weeks. */
    final float[] momentum;

    /** {@code S . Q_j}, and what of {@code a . pulse_j} looks at the season a year earlier. */
    final float[] season;

    private final float[] seasonNow;
    private final float[] vectors;
    private ProductWords words = ProductWords.none();

    ProductSide(Settings settings, DiscoveryParameters learned, int products) {
        this.settings = settings;
        this.learned = learned;
        width = settings.width();
        seasonWidth = settings.seasonWidth();
        taste = new float[products * width];
        base = new float[products];
        momentum = new float[products];
        season = new float[products];
        seasonNow = new float[seasonWidth];
        vectors = new float[products * seasonWidth];
    }

    /** Works out {@code S}; before the products. */
    void look(Scene scene) {
        words = scene.words();
        Arrays.fill(seasonNow, 0);
        if (settings.has(Part.SEASON)) {
            for (int k = 0; k < SeasonSignal.SIZE; k++) {
                for (int s = 0; s < seasonWidth; s++) {
                    seasonNow[s] += heeded(scene, k) * learned.seasonMap.value[k * seasonWidth + s];
                }
            }
        }
    }

    private float heeded(Scene scene, int k) {
        boolean weather = k == 8 || k == 9;
        return weather && !settings.has(Part.WEATHER) ? 0 : scene.season()[k];
    }

    private boolean heeds(int feature) {
        boolean ofSeason = feature >= ProductPulse.SEASON_FROM && feature < ProductPulse.SEASON_TO;
        return settings.has(ofSeason ? Part.SEASON : Part.PULSE);
    }

    /** Works out the products that a scene looks at, from one place (included) to another (excluded). */
    void forward(Scene scene, int from, int to) {
        boolean text = settings.has(Part.TEXT);
        for (int place = from; place < to; place++) {
            int product = scene.among().product(place);
            mix(learned.product, learned.word, product, taste, place, text);
            mix(learned.productSeason, learned.wordSeason, product, vectors, place, text);
            mix(learned.base, learned.wordBase, product, base, place, text);
            addYear(scene, product, place);
            float lately = year(scene, product, false);
            float thisSeason = year(scene, product, true);
            for (int k = 0; k < ProductPulse.SIZE; k++) {
                float part = heeds(k) ? learned.pulse.value[k] * scene.pulse()[product * ProductPulse.SIZE + k] : 0;
                if (k >= ProductPulse.SEASON_FROM && k < ProductPulse.SEASON_TO) {
                    thisSeason += part;
                } else {
                    lately += part;
                }
            }
            for (int s = 0; s < seasonWidth; s++) {
                thisSeason += seasonNow[s] * vectors[place * seasonWidth + s];
            }
            momentum[place] = lately;
            season[place] = thisSeason;
        }
    }

    private float heededYear(Scene scene, int product, int k) {
        boolean heeded = settings.has(Part.YEAR) && (settings.has(Part.SEASON) || !ProductYear.isOfSeason(k));
        return heeded ? scene.year()[product * ProductYear.SIZE + k] : 0;
    }

    /** What the year adds to the row, of the season or of the rest. */
    private float year(Scene scene, int product, boolean ofSeason) {
        float row = 0;
        for (int k = 0; k < ProductYear.SIZE; k++) {
            row += ProductYear.isOfSeason(k) == ofSeason ? heededYear(scene, product, k) * learned.year.value[k] : 0;
        }
        return row;
    }

    private void addYear(Scene scene, int product, int place) {
        for (int k = 0; k < ProductYear.SIZE; k++) {
            float feature = heededYear(scene, product, k);
            for (int i = 0; feature != 0 && i < width; i++) {
                taste[place * width + i] += feature * learned.yearTaste.value[k * width + i];
            }
        }
    }

    private void spreadYear(Scene scene, int worker, int place, float[] tasteSlope, float slope) {
        int product = scene.among().product(place);
        for (int k = 0; k < ProductYear.SIZE; k++) {
            float feature = heededYear(scene, product, k);
            learned.year.gradient[worker][k] += feature * slope;
            for (int i = 0; feature != 0 && i < width; i++) {
                learned.yearTaste.gradient[worker][k * width + i] += feature * tasteSlope[place * width + i];
            }
        }
    }

    private void mix(Parameter own, Parameter shared, int product, float[] into, int place, boolean text) {
        int columns = own.columns;
        int start = place * columns;
        System.arraycopy(own.value, product * columns, into, start, columns);
        int[] places = words.places(product);
        float[] weights = words.weights(product);
        for (int i = 0; text && i < places.length; i++) {
            for (int k = 0; k < columns; k++) {
                into[start + k] += weights[i] * shared.value[places[i] * columns + k];
            }
        }
    }

    /** The row that is added to every customer's logits, at one place. */
    float row(int place) {
        return base[place] + momentum[place] + season[place];
    }

    /**
     * Takes gradients further to what is learned.
     *
     * @param worker whose gradients to add to
     * @param stretch places of the scene to take
     * @param tasteSlope {@code dL/dP}, {@code [places, width]}
     * @param rowSlope {@code dL/drow}, {@code [places]}
     */
    void backward(Scene scene, int worker, Stretch stretch, float[] tasteSlope, float[] rowSlope) {
        boolean text = settings.has(Part.TEXT);
        float[] vectorSlope = new float[seasonWidth];
        float[] nowSlope = new float[seasonWidth];
        for (int place = stretch.from(); place < stretch.to(); place++) {
            int product = scene.among().product(place);
            float slope = rowSlope[place];
            spread(learned.product, learned.word, product, tasteSlope, place * width, worker, text);
            spread(learned.base, learned.wordBase, product, rowSlope, place, worker, text);
            if (settings.has(Part.YEAR)) {
                spreadYear(scene, worker, place, tasteSlope, slope);
            }
            for (int k = 0; k < ProductPulse.SIZE; k++) {
                learned.pulse.gradient[worker][k] +=
                        heeds(k) ? slope * scene.pulse()[product * ProductPulse.SIZE + k] : 0;
            }
            for (int s = 0; s < seasonWidth; s++) {
                vectorSlope[s] = slope * seasonNow[s];
                nowSlope[s] += slope * vectors[place * seasonWidth + s];
            }
            if (settings.has(Part.SEASON)) {
                spread(learned.productSeason, learned.wordSeason, product, vectorSlope, 0, worker, text);
            }
        }
        for (int k = 0; settings.has(Part.SEASON) && k < SeasonSignal.SIZE; k++) {
            for (int s = 0; s < seasonWidth; s++) {
                learned.seasonMap.gradient[worker][k * seasonWidth + s] += heeded(scene, k) * nowSlope[s];
            }
        }
        if (settings.has(Part.YEAR)) {
            learned.year.touchAll(worker);
            learned.yearTaste.touchAll(worker);
        }
        learned.pulse.touchAll(worker);
        learned.seasonMap.touchAll(worker);
    }

    private void spread(Parameter own, Parameter shared, int product, float[] slope, int at, int worker, boolean text) {
        int columns = own.columns;
        float[] ownSlope = own.gradient[worker];
        for (int k = 0; k < columns; k++) {
            ownSlope[product * columns + k] += slope[at + k];
        }
        own.touch(worker, product);
        int[] places = words.places(product);
        float[] weights = words.weights(product);
        float[] sharedSlope = shared.gradient[worker];
        for (int i = 0; text && i < places.length; i++) {
            for (int k = 0; k < columns; k++) {
                sharedSlope[places[i] * columns + k] += weights[i] * slope[at + k];
            }
            shared.touch(worker, places[i]);
        }
    }

    /** Products or places from one number (included) to another (excluded). */
    record Stretch(int from, int to) {}
}
