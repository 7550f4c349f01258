package solstice.recommender.neural;

/**
 * Loops over float arrays that the compiler turns into vector instructions. It does so only when all arrays are read
 * and written at the loop's own index, so a row is always an array of its own; and when the body is short, so long
 * formulas go over the row in several short passes. Sums run in eight lanes, always the same ones, so that results do
 * not depend on the machine.
 */
final class Lanes {
    /** Below this the exponential counts as none: a share of less than 1e-13. */
    private static final float LEAST = -30;

    private static final float ROOT = (float) Math.exp(-.5);
    private static final float NOTHING = nothing();

    private Lanes() {}

    /** The greatest of a row; {@code least} when nothing is above it. */
    static float most(float[] values, int from, int to, float least) {
        float a = least;
        float b = least;
        float c = least;
        float d = least;
        float e = least;
        float f = least;
        float g = least;
        float h = least;
        int i = from;
        for (; i + 8 <= to; i += 8) {
            a = values[i] > a ? values[i] : a;
            b = values[i + 1] > b ? values[i + 1] : b;
            c = values[i + 2] > c ? values[i + 2] : c;
            d = values[i + 3] > d ? values[i + 3] : d;
            e = values[i + 4] > e ? values[i + 4] : e;
            f = values[i + 5] > f ? values[i + 5] : f;
            g = values[i + 6] > g ? values[i + 6] : g;
            h = values[i + 7] > h ? values[i + 7] : h;
        }
        for (; i < to; i++) {
            a = values[i] > a ? values[i] : a;
        }
        return Math.max(Math.max(Math.max(a, b), Math.max(c, d)), Math.max(Math.max(e, f), Math.max(g, h)));
    }

    static double sum(float[] values, int from, int to) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        float e = 0;
        float f = 0;
        float g = 0;
        float h = 0;
        int i = from;
        for (; i + 8 <= to; i += 8) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
            e += values[i + 4];
            f += values[i + 5];
            g += values[i + 6];
            h += values[i + 7];
        }
        for (; i < to; i++) {
            a += values[i];
        }
        return (double) a + b + c + d + e + f + g + h;
    }

    /** {@code into += from}. */
    static void add(float[] from, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] += from[i];
        }
    }

    /** {@code into += factor * from}, from one place (included) to another (excluded). */
    static void add(float factor, float[] row, float[] into, int from, int to) {
        for (int i = from; i < to; i++) {
            into[i] += factor * row[i];
        }
    }

    /**
     * {@code into += weights_i * rows[places_i]} for the {@code i} from one number (included) to another (excluded): four
     * rows at once, so that what is added to is read and written a quarter as often.
     */
    static void addRows(int[] places, float[] weights, int from, int to, float[][] rows, float[] into) {
        int i = from;
        for (; i + 4 <= to; i += 4) {
            addFour(places, weights, i, rows, into);
        }
        for (; i < to; i++) {
            add(weights[i], rows[places[i]], into, 0, into.length);
        }
    }

    private static void addFour(int[] places, float[] weights, int at, float[][] rows, float[] into) {
        float a = weights[at];
        float b = weights[at + 1];
        float c = weights[at + 2];
        float d = weights[at + 3];
        float[] first = rows[places[at]];
        float[] second = rows[places[at + 1]];
        float[] third = rows[places[at + 2]];
        float[] fourth = rows[places[at + 3]];
        for (int i = 0; i < into.length; i++) {
            into[i] += (a * first[i] + b * second[i]) + (c * third[i] + d * fourth[i]);
        }
    }

    /** {@code into += factor * left + right}. */
    static void add(float factor, float[] left, float[] right, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] += factor * left[i] + right[i];
        }
    }

    /** {@code sums += values} and {@code products += values * factors}. */
    static void addBoth(float[] values, float[] factors, float[] sums, float[] products, int count) {
        for (int i = 0; i < count; i++) {
            sums[i] += values[i];
            products[i] += values[i] * factors[i];
        }
    }

    static void scale(float factor, float[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] *= factor;
        }
    }

    /**
     * Puts {@code e^(x - most)} in place of each {@code x} of the first {@code count}, none of which exceeds {@code
     * most}: right to 4e-6 of the value, and exactly 0 below {@code most - 30}. By the Taylor polynomial of {@code
     * e^((x - most) / 32)} around -1/2, to its 32nd power.
     *
     * @param scratch as long as the values
     */
    static void exponentials(float[] values, int count, float most, float[] scratch) {
        for (int i = 0; i < count; i++) {
            values[i] = Math.max(LEAST, values[i] - most) * (1 / 32f) + .5f;
        }
        for (int i = 0; i < count; i++) {
            scratch[i] = ((1 / 5040f * values[i] + 1 / 720f) * values[i] + 1 / 120f) * values[i] + 1 / 24f;
        }
        for (int i = 0; i < count; i++) {
            scratch[i] = (scratch[i] * values[i] + 1 / 6f) * values[i] + .5f;
        }
        for (int i = 0; i < count; i++) {
            scratch[i] = ((scratch[i] * values[i] + 1) * values[i] + 1) * ROOT;
        }
        for (int i = 0; i < count; i++) {
            float square = scratch[i] * scratch[i];
            scratch[i] = square * square;
        }
        for (int i = 0; i < count; i++) {
            float square = scratch[i] * scratch[i];
            square *= square;
            values[i] = square * square - NOTHING;
        }
    }

    /** What the formula makes of the least. */
    private static float nothing() {
        float y = LEAST * (1 / 32f) + .5f;
        float p = ((1 / 5040f * y + 1 / 720f) * y + 1 / 120f) * y + 1 / 24f;
        p = (p * y + 1 / 6f) * y + .5f;
        p = ((p * y + 1) * y + 1) * ROOT;
        for (int square = 0; square < 5; square++) {
            p *= p;
        }
        return p;
    }
}
