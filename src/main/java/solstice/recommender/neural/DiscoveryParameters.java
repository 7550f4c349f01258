package solstice.recommender.neural;

import java.util.List;
import java.util.SplittableRandom;
import solstice.features.CustomerActivity;
import solstice.features.ProductPulse;
import solstice.features.SeasonSignal;
import solstice.features.customer.CustomerAttributes;
import solstice.features.product.ProductWords;
import solstice.features.product.ProductYear;

/** All that the discovery net learns. */
final class DiscoveryParameters {
    /** Closed-form scores come in with this factor, so that their gain is learned near 1. */
    static final float LINEAR_SCALE = 10;

    /** Tables whose rows are each looked after by one worker need one gradient only. */
    private static final int OWNED = 1;

    final Parameter fading;
    final Parameter plain;
    final Parameter product;
    final Parameter word;
    final Parameter hiddenWeights;
    final Parameter hiddenBias;
    final Parameter tasteWeights;
    final Parameter tasteBias;
    final Parameter seasonMap;
    final Parameter productSeason;
    final Parameter wordSeason;
    final Parameter base;
    final Parameter wordBase;
    final Parameter pulse;
    final Parameter gain;
    final Parameter year;
    final Parameter yearTaste;
    final Parameter attributes;

    DiscoveryParameters(Settings settings, int products, int workers) {
        SplittableRandom random = new SplittableRandom(settings.seed());
        int width = settings.width();
        int hidden = settings.hidden();
        int inputs = 2 * width + CustomerActivity.SIZE;
        fading = new Parameter("fading", products, width, OWNED).normal(random, .1);
        plain = new Parameter("plain", products, width, OWNED).normal(random, .1);
        product = new Parameter("product", products, width, OWNED).normal(random, .05);
        word = new Parameter("word", ProductWords.PLACES, width, OWNED).normal(random, .05);
        hiddenWeights = new Parameter("hiddenWeights", inputs, hidden, workers).normal(random, .1);
        hiddenBias = new Parameter("hiddenBias", 1, hidden, workers);
        tasteWeights = new Parameter("tasteWeights", hidden, width, workers).normal(random, .02);
        tasteBias = new Parameter("tasteBias", 1, width, workers);
        // Product side at zero, season side not: were both zero, neither would ever get a gradient.
        seasonMap = new Parameter("seasonMap", SeasonSignal.SIZE, settings.seasonWidth(), workers).normal(random, .5);
        productSeason = new Parameter("productSeason", products, settings.seasonWidth(), OWNED);
        wordSeason = new Parameter("wordSeason", ProductWords.PLACES, settings.seasonWidth(), OWNED);
        base = new Parameter("base", products, 1, OWNED);
        wordBase = new Parameter("wordBase", ProductWords.PLACES, 1, OWNED);
        pulse = new Parameter("pulse", ProductPulse.SIZE, 1, workers);
        pulse.value[ProductPulse.RECENT] = .5f;
        gain = new Parameter("gain", 1, 1, workers);
        gain.value[0] = settings.has(Settings.Part.LINEAR_PATH) ? .9f : 0;
        // At zero: the other factor of each is not, so they get a gradient from the first step on.
        year = new Parameter("year", ProductYear.SIZE, 1, workers);
        yearTaste = new Parameter("yearTaste", ProductYear.SIZE, width, workers);
        attributes = new Parameter("attributes", CustomerAttributes.SIZE, hidden, workers);
    }

    List<Parameter> all() {
        return List.of(
                fading,
                plain,
                product,
                word,
                hiddenWeights,
                hiddenBias,
                tasteWeights,
                tasteBias,
                seasonMap,
                productSeason,
                wordSeason,
                base,
                wordBase,
                pulse,
                gain,
                year,
                yearTaste,
                attributes);
    }

    /** Whether a table has a row for each product. */
    boolean ofProducts(Parameter table) {
        return table == fading || table == plain || table == product || table == productSeason || table == base;
    }

    /** Number of learned values. */
    long size() {
        return all().stream().mapToLong(parameter -> parameter.value.length).sum();
    }

    /** Number of values of each table, in the order of {@link #all}. */
    static int[] sizes(Settings settings, int products) {
        int width = settings.width();
        int hidden = settings.hidden();
        int season = settings.seasonWidth();
        return new int[] {
            products * width,
            products * width,
            products * width,
            ProductWords.PLACES * width,
            (2 * width + CustomerActivity.SIZE) * hidden,
            hidden,
            hidden * width,
            width,
            SeasonSignal.SIZE * season,
            products * season,
            ProductWords.PLACES * season,
            products,
            ProductWords.PLACES,
            ProductPulse.SIZE,
            1,
            ProductYear.SIZE,
            ProductYear.SIZE * width,
            CustomerAttributes.SIZE * hidden
        };
    }

    /** A copy of all values, to come back to. */
    List<float[]> values() {
        return all().stream().map(parameter -> parameter.value.clone()).toList();
    }

    /** A copy of all that a training moves: all values, then the optimiser's memory of means, and of squares. */
    List<float[]> moved() {
        List<float[]> moved = new java.util.ArrayList<>(values());
        all().forEach(parameter -> moved.add(parameter.mean.clone()));
        all().forEach(parameter -> moved.add(parameter.square.clone()));
        return moved;
    }

    /** Goes back to what {@link #moved} copied. */
    void restoreMoved(List<float[]> moved) {
        List<Parameter> all = all();
        restore(moved.subList(0, all.size()));
        for (int i = 0; i < all.size(); i++) {
            System.arraycopy(moved.get(all.size() + i), 0, all.get(i).mean, 0, all.get(i).mean.length);
            System.arraycopy(moved.get(2 * all.size() + i), 0, all.get(i).square, 0, all.get(i).square.length);
        }
    }

    /** Starts the optimiser's memory anew. */
    void forget() {
        for (Parameter parameter : all()) {
            java.util.Arrays.fill(parameter.mean, 0);
            java.util.Arrays.fill(parameter.square, 0);
        }
    }

    void restore(List<float[]> values) {
        List<Parameter> all = all();
        for (int i = 0; i < all.size(); i++) {
            System.arraycopy(values.get(i), 0, all.get(i).value, 0, values.get(i).length);
        }
    }
}
