package solstice.recommender.neural;

import java.util.BitSet;
import solstice.features.ProductPulse;
import solstice.features.product.ProductWords;

/**
 * What all customers of a batch have in common.
 *
 * @param pulse {@code [products, ProductPulse.SIZE]}
 * @param year {@code [products, ProductYear.SIZE]}
 * @param words the products' words
 * @param season {@code SeasonSignal.SIZE}
 * @param candidates products that may be foretold
 * @param among the products that are looked at
 */
record Scene(float[] pulse, float[] year, ProductWords words, float[] season, BitSet candidates, Shortlist among) {

    /** The same with fewer products looked at. */
    Scene among(Shortlist some) {
        return new Scene(pulse, year, words, season, candidates, some);
    }

    /** How many products are looked at. */
    int size() {
        return among.isAll() ? pulse.length / ProductPulse.SIZE : among.products().length;
    }

    /** What is added to the logit at a place before a softmax over those that may be foretold. */
    float mask(int place, float never) {
        return candidates.get(among.product(place)) ? among.correction(place) : never;
    }
}
