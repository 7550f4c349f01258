package solstice.recommender.neural;

/** The exponential function in float32, quick enough to be taken of every logit. */
final class Exponential {
    private static final float LOG2_E = (float) (1 / Math.log(2));
    private static final float LN_2 = (float) Math.log(2);
    private static final float ROOT_2 = (float) Math.sqrt(2);

    private Exponential() {}

    /**
     * {@code e^x} for {@code x <= 0}, to about 2e-7 of the value; 0 below -87.
     *
     * <p>Written as {@code 2^n 2^f}: the first by its bits, the second by its Taylor polynomial around one half.
     */
    static float of(float x) {
        if (x < -87) {
            return 0;
        }
        float t = x * LOG2_E;
        int n = (int) (t - 1);
        float y = (t - n - .5f) * LN_2;
        float tail = 1 + y / 5 * (1 + y / 6 * (1 + y / 7));
        float power = 1 + y * (1 + y / 2 * (1 + y / 3 * (1 + y / 4 * tail)));
        return Float.intBitsToFloat((n + 127) << 23) * ROOT_2 * power;
    }
}
