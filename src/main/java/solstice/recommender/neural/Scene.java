package solstice.recommender.neural;

import java.util.BitSet;

/**
 * What all customers of a batch have in common.
 *
 * @param pulse {@code [products, ProductPulse.SIZE]}
 * @param season {@code SeasonSignal.SIZE}
 * @param candidates products that may be foretold
 */
record Scene(float[] pulse, float[] season, BitSet candidates) {}
