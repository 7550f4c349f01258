package solstice.recommender.neural;

import java.util.BitSet;
import solstice.features.product.ProductWords;

/**
 * What all customers of a batch have in common.
 *
 * @param pulse {@code [products, ProductPulse.SIZE]}
 * @param year {@code [products, ProductYear.SIZE]}
 * @param words the products' words
 * @param season {@code SeasonSignal.SIZE}
 * @param candidates products that may be foretold
 */
record Scene(float[] pulse, float[] year, ProductWords words, float[] season, BitSet candidates) {}
