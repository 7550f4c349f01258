package solstice.recommender.neural;

import java.util.Arrays;
import java.util.stream.IntStream;
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
    private static final int[] YEAR_ROWS = IntStream.range(0, ProductYear.SIZE).toArray();

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

    /** {@code S}. */
    final float[] seasonNow;

    private final boolean[] heedsSeason = new boolean[SeasonSignal.SIZE];
    private final boolean[] heedsPulse = new boolean[ProductPulse.SIZE];
    private final boolean[] heedsYear = new boolean[ProductYear.SIZE];
    private final float[][] wordRows;
    private final float[] wordSeason = new float[ProductWords.PLACES];
    private final float[][] yearRows;

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
        wordRows = new float[ProductWords.PLACES][width];
        yearRows = new float[ProductYear.SIZE][width];
        for (int k = 0; k < SeasonSignal.SIZE; k++) {
            boolean weather = k == 8 || k == 9;
            heedsSeason[k] = settings.has(Part.SEASON) && (!weather || settings.has(Part.WEATHER));
        }
        for (int k = 0; k < ProductPulse.SIZE; k++) {
            heedsPulse[k] = settings.has(isOfSeason(k) ? Part.SEASON : Part.PULSE);
        }
        for (int k = 0; k < ProductYear.SIZE; k++) {
            heedsYear[k] = settings.has(Part.YEAR) && (settings.has(Part.SEASON) || !ProductYear.isOfSeason(k));
        }
    }

    /** Works out {@code S} and what words say of it; before the products. */
    void look(Scene scene) {
        Arrays.fill(seasonNow, 0);
        for (int k = 0; k < SeasonSignal.SIZE; k++) {
            for (int s = 0; heedsSeason(k) && s < seasonWidth; s++) {
                seasonNow[s] += scene.season()[k] * learned.seasonMap.value[k * seasonWidth + s];
            }
        }
        for (int k = 0; k < ProductYear.SIZE; k++) {
            if (heedsYear(k)) {
                System.arraycopy(learned.yearTaste.value, k * width, yearRows[k], 0, width);
            }
        }
        if (settings.has(Part.TEXT)) {
            for (int place = 0; place < ProductWords.PLACES; place++) {
                System.arraycopy(learned.word.value, place * width, wordRows[place], 0, width);
                wordSeason[place] = ofSeason(learned.wordSeason, place);
            }
        }
    }

    /** {@code S} times a row of a table. */
    private float ofSeason(Parameter table, int row) {
        float sum = 0;
        for (int s = 0; s < seasonWidth; s++) {
            sum += seasonNow[s] * table.value[row * seasonWidth + s];
        }
        return sum;
    }

    boolean heedsSeason(int feature) {
        return heedsSeason[feature];
    }

    boolean heedsPulse(int feature) {
        return heedsPulse[feature];
    }

    boolean heedsYear(int feature) {
        return heedsYear[feature];
    }

    private static boolean isOfSeason(int pulse) {
        return pulse >= ProductPulse.SEASON_FROM && pulse < ProductPulse.SEASON_TO;
    }

    /** Works out the products that a scene looks at, from one place (included) to another (excluded). */
    void forward(Scene scene, int from, int to) {
        float[] vector = new float[width];
        float[] years = new float[ProductYear.SIZE];
        for (int place = from; place < to; place++) {
            int product = scene.among().product(place);
            System.arraycopy(learned.product.value, product * width, vector, 0, width);
            base[place] = learned.base.value[product];
            momentum[place] = 0;
            season[place] = ofSeason(learned.productSeason, product);
            if (settings.has(Part.TEXT)) {
                addWords(scene.words().places(product), scene.words().weights(product), place, vector);
            }
            if (settings.has(Part.YEAR)) {
                System.arraycopy(scene.year(), product * ProductYear.SIZE, years, 0, ProductYear.SIZE);
                addYear(years, place, vector);
            }
            addPulse(scene, product, place);
            System.arraycopy(vector, 0, taste, place * width, width);
        }
    }

    private void addWords(int[] places, float[] weights, int place, float[] vector) {
        Lanes.addRows(places, weights, 0, places.length, wordRows, vector);
        for (int i = 0; i < places.length; i++) {
            base[place] += weights[i] * learned.wordBase.value[places[i]];
            season[place] += weights[i] * wordSeason[places[i]];
        }
    }

    private void addYear(float[] years, int place, float[] vector) {
        Lanes.addRows(YEAR_ROWS, years, 0, ProductYear.SIZE, yearRows, vector);
        for (int k = 0; k < ProductYear.SIZE; k++) {
            add(heedsYear[k] ? years[k] * learned.year.value[k] : 0, place, ProductYear.isOfSeason(k));
        }
    }

    private void addPulse(Scene scene, int product, int place) {
        for (int k = 0; k < ProductPulse.SIZE; k++) {
            float pulse = scene.pulse()[product * ProductPulse.SIZE + k];
            add(heedsPulse[k] ? learned.pulse.value[k] * pulse : 0, place, isOfSeason(k));
        }
    }

    private void add(float part, int place, boolean ofSeason) {
        momentum[place] += ofSeason ? 0 : part;
        season[place] += ofSeason ? part : 0;
    }

    /** What the closed-form path counts. */
    float gain() {
        return learned.gain.value[0];
    }

    /** The row that is added to every customer's logits, at one place. */
    float row(int place) {
        return base[place] + momentum[place] + season[place];
    }

    /** Products or places from one number (included) to another (excluded). */
    record Stretch(int from, int to) {}
}
