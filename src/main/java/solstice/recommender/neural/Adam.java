package solstice.recommender.neural;

/**
 * Adam with decoupled weight decay, on touched rows only (Kingma and Ba 2015; Loshchilov and Hutter 2019).
 *
 * @param rate learning rate
 * @param decay share of a value that fades in a step, in learning rates
 */
record Adam(double rate, double decay) {
    private static final float KEEP_MEAN = .9f;
    private static final float KEEP_SQUARE = .999f;
    private static final float TINY = 1e-8f;

    /** Moves rows {@code from} to {@code to} by the sum of the workers' gradients, and clears these. */
    void step(Parameter parameter, int from, int to, int step) {
        float rateNow = (float) (rate / (1 - Math.pow(KEEP_MEAN, step)));
        float squareScale = (float) (1 / (1 - Math.pow(KEEP_SQUARE, step)));
        float fade = (float) (1 - rate * decay);
        for (int row = from; row < to; row++) {
            if (parameter.takeTouched(row)) {
                int start = row * parameter.columns;
                move(parameter, start, start + parameter.columns, new float[] {rateNow, squareScale, fade});
            }
        }
    }

    private static void move(Parameter parameter, int start, int end, float[] scales) {
        float[] total = parameter.gradient[0];
        for (int worker = 1; worker < parameter.gradient.length; worker++) {
            float[] more = parameter.gradient[worker];
            for (int i = start; i < end; i++) {
                total[i] += more[i];
                more[i] = 0;
            }
        }
        float[] mean = parameter.mean;
        float[] square = parameter.square;
        float[] value = parameter.value;
        for (int i = start; i < end; i++) {
            float slope = total[i];
            total[i] = 0;
            mean[i] = KEEP_MEAN * mean[i] + (1 - KEEP_MEAN) * slope;
            square[i] = KEEP_SQUARE * square[i] + (1 - KEEP_SQUARE) * slope * slope;
            value[i] = value[i] * scales[2] - scales[0] * mean[i] / ((float) Math.sqrt(square[i] * scales[1]) + TINY);
        }
    }
}
