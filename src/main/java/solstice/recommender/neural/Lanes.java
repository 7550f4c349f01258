package solstice.recommender.neural;

/**
 * Loops over stretches of float arrays that the compiler turns into vector instructions: no branch, no call and no
 * conversion inside, and sums in eight lanes, always the same ones, so that results do not depend on the machine.
 */
final class Lanes {
    /** Below this the exponential counts as none: a share of less than 1e-13. */
    private static final float LEAST = -30;

    private static final float ROOT = (float) Math.exp(-.5);

    private static final float NOTHING = power(LEAST);

    private Lanes() {}

    /** The greatest of a stretch; {@code least} when nothing is above it. */
    static float most(float[] values, int from, int to, float least) {
        float a = least;
        float b = least;
        float c = least;
        float d = least;
        int i = from;
        for (; i + 4 <= to; i += 4) {
            a = values[i] > a ? values[i] : a;
            b = values[i + 1] > b ? values[i + 1] : b;
            c = values[i + 2] > c ? values[i + 2] : c;
            d = values[i + 3] > d ? values[i + 3] : d;
        }
        for (; i < to; i++) {
            a = values[i] > a ? values[i] : a;
        }
        return Math.max(Math.max(a, b), Math.max(c, d));
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

    /** {@code into += factor * from}, for a stretch of each. */
    static void add(float factor, float[] from, int start, float[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] += factor * from[start + i];
        }
    }

    /**
     * Takes {@code e^(x - most)} of each {@code x} of a stretch, none of which exceeds {@code most}: right to 4e-6 of
     * the value, and exactly 0 below {@code most - 30}.
     *
     * @param into receives them from {@code at} on; may be the same array in the same place
     */
    static void exponentials(float[] values, int from, int count, float most, float[] into, int at) {
        for (int i = 0; i < count; i++) {
            into[at + i] = power(Math.max(LEAST, values[from + i] - most)) - NOTHING;
        }
    }

    /** {@code e^x} for {@code x} from -30 to 0: the Taylor polynomial of {@code e^(x / 32)} around -1/2, to its 32nd. */
    private static float power(float x) {
        float y = x * (1 / 32f) + .5f;
        float p = 1 / 5040f;
        p = p * y + 1 / 720f;
        p = p * y + 1 / 120f;
        p = p * y + 1 / 24f;
        p = p * y + 1 / 6f;
        p = p * y + .5f;
        p = p * y + 1;
        p = (p * y + 1) * ROOT;
        p *= p;
        p *= p;
        p *= p;
        p *= p;
        return p * p;
    }
}
