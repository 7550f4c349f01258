package solstice.recommender.neural;

import java.util.Arrays;

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
        int row = from;
        while (row < to) {
            int first = row;
            while (row < to && parameter.takeTouched(row)) {
                row++;
            }
            if (row > first) {
                int columns = parameter.columns;
                total(parameter, first * columns, row * columns);
                move(parameter, first * columns, row * columns, new float[] {rateNow, squareScale, fade});
            } else {
                row++;
            }
        }
    }

    /** Adds the workers' gradients up in the first. */
    private static void total(Parameter parameter, int start, int end) {
        float[] total = parameter.gradient[0];
        for (int worker = 1; worker < parameter.gradient.length; worker++) {
            float[] more = parameter.gradient[worker];
            for (int i = start; i < end; i++) {
                total[i] += more[i];
            }
            Arrays.fill(more, start, end, 0);
        }
    }

    private static void move(Parameter parameter, int start, int end, float[] scales) {
        float rateNow = scales[0];
        float squareScale = scales[1];
        float fade = scales[2];
        float[] total = parameter.gradient[0];
        float[] means = parameter.mean;
        float[] squares = parameter.square;
        float[] value = parameter.value;
        for (int i = start; i < end; i++) {
            float mean = KEEP_MEAN * means[i] + (1 - KEEP_MEAN) * total[i];
            float square = KEEP_SQUARE * squares[i] + (1 - KEEP_SQUARE) * total[i] * total[i];
            means[i] = mean;
            squares[i] = square;
            value[i] = value[i] * fade - rateNow * mean / ((float) Math.sqrt(square * squareScale) + TINY);
        }
        Arrays.fill(total, start, end, 0);
    }
}
