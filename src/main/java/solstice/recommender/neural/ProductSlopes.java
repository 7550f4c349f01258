package solstice.recommender.neural;

import java.util.Arrays;
import java.util.stream.IntStream;
import solstice.features.ProductPulse;
import solstice.features.SeasonSignal;
import solstice.features.product.ProductWords;
import solstice.features.product.ProductYear;
import solstice.recommender.neural.ProductSide.Stretch;
import solstice.recommender.neural.Settings.Part;

/**
 * The way back through the product tower: from {@code dL/dP} and {@code dL/drow} to everything that {@link ProductSide}
 * reads. Workers share the products first, and then, when all products are done, the words.
 */
final class ProductSlopes {
    private final Settings settings;
    private final DiscoveryParameters learned;
    private final ProductSide side;
    private final int width;
    private final int seasonWidth;

    /** {@code dL/dP}, an array for each place of the scene. */
    private float[][] taste = new float[0][];

    /** {@code dL/drow}. */
    private float[] row = new float[0];

    private int[] all = new int[0];
    private final float[][] columns = new float[ProductYear.SIZE][0];
    private final float[][] wordSlopes = new float[ProductWords.PLACES][];
    private final float[] wordRow = new float[ProductWords.PLACES];
    private final float[][] nowSlopes;

    ProductSlopes(Settings settings, DiscoveryParameters learned, ProductSide side, int workers) {
        this.settings = settings;
        this.learned = learned;
        this.side = side;
        width = settings.width();
        seasonWidth = settings.seasonWidth();
        nowSlopes = new float[workers][seasonWidth];
    }

    /** Makes room for as many places; before the workers begin. */
    void grow(int places) {
        if (taste.length < places) {
            taste = new float[places][width];
            row = new float[places];
            all = IntStream.range(0, places).toArray();
            Arrays.setAll(columns, k -> new float[places]);
        }
    }

    /**
     * Adds the workers' slopes up and takes them to what is learned of each product by itself, of pulse and of year.
     *
     * @param worker whose gradients to add to
     * @param stretch places of the scene
     * @param tasteSlopes for each worker {@code [places, width]}
     * @param rowSlopes for each worker {@code [places]}
     */
    void products(Scene scene, int worker, Stretch stretch, float[][] tasteSlopes, float[][] rowSlopes) {
        gather(stretch, tasteSlopes, rowSlopes);
        Arrays.fill(nowSlopes[worker], 0);
        for (int place = stretch.from(); place < stretch.to(); place++) {
            int product = scene.among().product(place);
            System.arraycopy(taste[place], 0, learned.product.gradient[0], product * width, width);
            learned.product.touch(0, product);
            learned.base.gradient[0][product] = row[place];
            learned.base.touch(0, product);
            if (settings.has(Part.SEASON)) {
                season(learned.productSeason, product, row[place], nowSlopes[worker]);
            }
            for (int k = 0; k < ProductPulse.SIZE; k++) {
                float pulse = side.heedsPulse(k) ? scene.pulse()[product * ProductPulse.SIZE + k] : 0;
                learned.pulse.gradient[worker][k] += row[place] * pulse;
            }
        }
        learned.pulse.touchAll(worker);
        if (settings.has(Part.YEAR)) {
            year(scene, worker, stretch);
        }
    }

    private void gather(Stretch stretch, float[][] tasteSlopes, float[][] rowSlopes) {
        float[] more = new float[width];
        for (int place = stretch.from(); place < stretch.to(); place++) {
            System.arraycopy(tasteSlopes[0], place * width, taste[place], 0, width);
            row[place] = rowSlopes[0][place];
            for (int worker = 1; worker < tasteSlopes.length; worker++) {
                System.arraycopy(tasteSlopes[worker], place * width, more, 0, width);
                Lanes.add(more, taste[place], width);
                row[place] += rowSlopes[worker][place];
            }
        }
    }

    /** Sets the slope of a row of a season table, and adds to that of {@code S}. */
    private void season(Parameter table, int at, float slope, float[] nowSlope) {
        for (int s = 0; s < seasonWidth; s++) {
            table.gradient[0][at * seasonWidth + s] = slope * side.seasonNow[s];
            nowSlope[s] += slope * table.value[at * seasonWidth + s];
        }
        table.touch(0, at);
    }

    private void year(Scene scene, int worker, Stretch stretch) {
        float[] sum = new float[width];
        float[] found = learned.yearTaste.gradient[worker];
        for (int k = 0; k < ProductYear.SIZE; k++) {
            if (side.heedsYear(k)) {
                float slope = 0;
                for (int place = stretch.from(); place < stretch.to(); place++) {
                    columns[k][place] = scene.year()[scene.among().product(place) * ProductYear.SIZE + k];
                    slope += columns[k][place] * row[place];
                }
                learned.year.gradient[worker][k] += slope;
                Arrays.fill(sum, 0);
                Lanes.addRows(all, columns[k], stretch.from(), stretch.to(), taste, sum);
                for (int i = 0; i < width; i++) {
                    found[k * width + i] += sum[i];
                }
            }
        }
        learned.year.touchAll(worker);
        learned.yearTaste.touchAll(worker);
    }

    /**
     * Takes the slopes of all places to a stretch of the words, and those of {@code S} to the season.
     *
     * @param worker whose gradients to add to
     * @param stretch places of words
     */
    void words(Scene scene, int worker, Stretch stretch) {
        if (settings.has(Part.TEXT)) {
            int size = scene.size();
            for (int place = 0; place < size; place++) {
                spread(scene.words(), scene.among().product(place), place, stretch);
            }
            for (int word = stretch.from(); word < stretch.to(); word++) {
                if (wordSlopes[word] != null) {
                    hand(word, nowSlopes[worker]);
                }
            }
        }
        for (int k = 0; k < SeasonSignal.SIZE; k++) {
            for (int s = 0; side.heedsSeason(k) && s < seasonWidth; s++) {
                learned.seasonMap.gradient[worker][k * seasonWidth + s] += scene.season()[k] * nowSlopes[worker][s];
            }
        }
        learned.seasonMap.touchAll(worker);
    }

    private void spread(ProductWords words, int product, int place, Stretch stretch) {
        int[] places = words.places(product);
        float[] weights = words.weights(product);
        for (int i = 0; i < places.length; i++) {
            int word = places[i];
            if (word >= stretch.from() && word < stretch.to()) {
                if (wordSlopes[word] == null) {
                    wordSlopes[word] = new float[width];
                }
                Lanes.add(weights[i], taste[place], wordSlopes[word], 0, width);
                wordRow[word] += weights[i] * row[place];
                learned.word.touch(0, word);
            }
        }
    }

    private void hand(int word, float[] nowSlope) {
        if (learned.word.isTouched(word)) {
            learned.word.take(word, wordSlopes[word]);
            learned.wordBase.gradient[0][word] = wordRow[word];
            learned.wordBase.touch(0, word);
            if (settings.has(Part.SEASON)) {
                season(learned.wordSeason, word, wordRow[word], nowSlope);
            }
            wordRow[word] = 0;
        }
    }
}
