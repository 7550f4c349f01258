package solstice.seasonality.effects;

/**
 * An observation out of line with trend and season.
 *
 * @param index of the first observation it touches, from 0
 * @param kind what follows
 * @param size by how much, at its first observation, on the scale of the fit
 * @param t the size in standard errors
 */
public record Outlier(int index, Kind kind, double size, double t) {

    /** What follows an outlier. */
    public enum Kind {
        /** Nothing: one observation stands alone. */
        ADDITIVE,
        /** A new level, for good. */
        LEVEL_SHIFT,
        /** Seven tenths of it in the next observation, seven tenths of that in the one after, and so on. */
        TEMPORARY_CHANGE;

        private static final double FADING = 0.7;

        /** An outlier of size 1 in a series of {@code n} observations. */
        double[] shape(int n, int index) {
            double[] shape = new double[n];
            double size = 1;
            for (int i = index; i < n; i++) {
                shape[i] = size;
                size *= this == ADDITIVE ? 0 : this == LEVEL_SHIFT ? 1 : FADING;
            }
            return shape;
        }
    }

    /** What the outlier does to each of {@code n} observations. */
    public double[] effect(int n) {
        double[] effect = kind.shape(n, index);
        for (int i = 0; i < n; i++) {
            effect[i] *= size;
        }
        return effect;
    }
}
