package solstice.recommender.neural;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import solstice.features.CustomerActivity;
import solstice.task.CancelledException;
import solstice.task.Progress;

/**
 * Fits a {@link RepurchaseHead} by a softmax over a customer's bought products and one more choice, discovering
 * something. A customer weighs {@code 1 / sqrt(targets)}.
 */
final class RepurchaseTraining {
    private static final int BATCH = 256;
    private static final double RATE = .003;

    private final List<RepurchaseLesson> lessons;
    private final float[] mean = new float[RepurchaseHead.SIZE];
    private final float[] deviation = new float[RepurchaseHead.SIZE];
    private final Parameter pair = new Parameter("pair", RepurchaseHead.SIZE + 1, 1, 1);
    private final Parameter readiness = new Parameter("readiness", CustomerActivity.SIZE + 1, 1, 1);

    RepurchaseTraining(List<RepurchaseLesson> lessons) {
        this.lessons = lessons;
        standardise();
    }

    private void standardise() {
        double[] sum = new double[RepurchaseHead.SIZE];
        double[] square = new double[RepurchaseHead.SIZE];
        long n = 0;
        for (RepurchaseLesson lesson : lessons) {
            n += lesson.again().length;
            float[] pairs = lesson.pairs();
            for (int i = 0; i < pairs.length; i++) {
                sum[i % RepurchaseHead.SIZE] += pairs[i];
                square[i % RepurchaseHead.SIZE] += (double) pairs[i] * pairs[i];
            }
        }
        for (int k = 0; k < mean.length; k++) {
            double middle = n == 0 ? 0 : sum[k] / n;
            mean[k] = (float) middle;
            deviation[k] = (float) (n == 0 ? 1 : Math.sqrt(Math.max(0, square[k] / n - middle * middle)) + 1e-3);
        }
    }

    /**
     * Goes through the lessons some times and returns the head, fit for features as they are.
     *
     * @throws CancelledException when it is no longer wanted
     */
    RepurchaseHead run(int epochs, long seed, Progress progress) {
        Integer[] order = new Integer[lessons.size()];
        Arrays.setAll(order, i -> i);
        int step = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            java.util.Collections.shuffle(Arrays.asList(order), new Random(seed + epoch));
            Adam adam = new Adam(RATE * (1 - .9 * epoch / epochs), 0);
            for (int start = 0; start < order.length; start += BATCH) {
                progress.throwIfCancelled();
                int end = Math.min(order.length, start + BATCH);
                for (int i = start; i < end; i++) {
                    learn(lessons.get(order[i]), 1f / (end - start));
                }
                pair.touchAll(0);
                readiness.touchAll(0);
                adam.step(pair, 0, pair.rows, ++step);
                adam.step(readiness, 0, readiness.rows, step);
            }
        }
        return head();
    }

    /** Adds a customer's gradient, and returns its loss. */
    double learn(RepurchaseLesson lesson, float scale) {
        int n = lesson.again().length;
        float[] logits = new float[n + 1];
        float ready = readiness.value[CustomerActivity.SIZE];
        for (int k = 0; k < CustomerActivity.SIZE; k++) {
            ready += readiness.value[k] * lesson.activity()[k];
        }
        logits[n] = ready;
        int targets = lesson.discoveries();
        double loss = -(double) lesson.discoveries() * ready;
        float most = ready;
        for (int i = 0; i < n; i++) {
            logits[i] = logit(lesson.pairs(), i);
            most = Math.max(most, logits[i]);
            targets += lesson.again()[i] ? 1 : 0;
            loss -= lesson.again()[i] ? logits[i] : 0;
        }
        double sum = 0;
        for (int i = 0; i <= n; i++) {
            sum += Math.exp(logits[i] - most);
        }
        if (targets == 0) {
            return 0;
        }
        double weight = scale / Math.sqrt(targets);
        for (int i = 0; i <= n; i++) {
            double wanted = i == n ? lesson.discoveries() : lesson.again()[i] ? 1 : 0;
            float slope = (float) (weight * (targets * Math.exp(logits[i] - most) / sum - wanted));
            if (i == n) {
                addReadiness(lesson, slope);
            } else {
                addPair(lesson.pairs(), i, slope);
            }
        }
        return weight * (loss + targets * (most + Math.log(sum)));
    }

    private float logit(float[] pairs, int i) {
        float sum = pair.value[RepurchaseHead.SIZE];
        int at = i * RepurchaseHead.SIZE;
        for (int k = 0; k < RepurchaseHead.SIZE; k++) {
            sum += pair.value[k] * (pairs[at + k] - mean[k]) / deviation[k];
        }
        return sum;
    }

    private void addPair(float[] pairs, int i, float slope) {
        float[] gradient = pair.gradient[0];
        int at = i * RepurchaseHead.SIZE;
        for (int k = 0; k < RepurchaseHead.SIZE; k++) {
            gradient[k] += slope * (pairs[at + k] - mean[k]) / deviation[k];
        }
        gradient[RepurchaseHead.SIZE] += slope;
    }

    private void addReadiness(RepurchaseLesson lesson, float slope) {
        float[] gradient = readiness.gradient[0];
        for (int k = 0; k < CustomerActivity.SIZE; k++) {
            gradient[k] += slope * lesson.activity()[k];
        }
        gradient[CustomerActivity.SIZE] += slope;
    }

    private RepurchaseHead head() {
        float[] plain = new float[RepurchaseHead.SIZE + 1];
        plain[RepurchaseHead.SIZE] = pair.value[RepurchaseHead.SIZE];
        for (int k = 0; k < RepurchaseHead.SIZE; k++) {
            plain[k] = pair.value[k] / deviation[k];
            plain[RepurchaseHead.SIZE] -= plain[k] * mean[k];
        }
        return new RepurchaseHead(plain);
    }
}
