package solstice.recommender.neural;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import solstice.task.Progress;

/**
 * Grows a {@link RepurchaseHead}, tree upon tree, each a Newton step down the loss of a softmax over a customer's
 * bought products (Friedman 2001; Chen and Guestrin 2016). Every tree sees half of the customers and half of the
 * features. A customer weighs {@code 1 / sqrt(targets)}.
 */
final class RepurchaseTraining {
    private static final int TREES = 120;
    private static final float RATE = .1f;
    private static final double SHARE = .5;

    private final Workers workers;
    private final BinnedFeatures features;
    private final int[] first;
    private final boolean[] again;
    private final float[] logits;
    private final float[] slopes;
    private final float[] bends;

    RepurchaseTraining(List<RepurchaseLesson> lessons, Workers workers) {
        this.workers = workers;
        first = new int[lessons.size() + 1];
        for (int customer = 0; customer < lessons.size(); customer++) {
            first[customer + 1] = first[customer] + lessons.get(customer).again().length;
        }
        int rows = first[lessons.size()];
        again = new boolean[rows];
        for (int customer = 0; customer < lessons.size(); customer++) {
            boolean[] some = lessons.get(customer).again();
            System.arraycopy(some, 0, again, first[customer], some.length);
        }
        features = new BinnedFeatures(lessons, first, workers);
        logits = new float[rows];
        slopes = new float[rows];
        bends = new float[rows];
    }

    /**
     * Grows the head.
     *
     * @throws solstice.task.CancelledException when it is no longer wanted
     */
    RepurchaseHead run(long seed, Progress progress) {
        if (logits.length == 0) {
            return RepurchaseHead.untrained();
        }
        int[] splits = new int[TREES * RepurchaseHead.SPLITS];
        float[] thresholds = new float[splits.length];
        float[] values = new float[TREES * RepurchaseHead.NODES];
        SplittableRandom random = new SplittableRandom(seed);
        for (int tree = 0; tree < TREES; tree++) {
            progress.throwIfCancelled();
            workers.each(worker -> {
                int end = workers.from(worker + 1, first.length - 1);
                for (int customer = workers.from(worker, first.length - 1); customer < end; customer++) {
                    look(customer);
                }
            });
            TreeGrowth growth = new TreeGrowth(features, slopes, bends, workers);
            growth.grow(chosenRows(random), chosenFeatures(random));
            for (int node = 0; node < RepurchaseHead.NODES; node++) {
                values[tree * RepurchaseHead.NODES + node] = RATE * growth.values[node];
            }
            System.arraycopy(growth.splits, 0, splits, tree * RepurchaseHead.SPLITS, RepurchaseHead.SPLITS);
            for (int split = 0; split < RepurchaseHead.SPLITS; split++) {
                thresholds[tree * RepurchaseHead.SPLITS + split] =
                        features.edge(growth.splits[split], growth.bins[split]);
            }
            workers.each(worker -> {
                int end = workers.from(worker + 1, logits.length);
                for (int row = workers.from(worker, logits.length); row < end; row++) {
                    logits[row] += RATE * growth.values[growth.leaf(row)];
                }
            });
        }
        return new RepurchaseHead(splits, thresholds, values);
    }

    private int[] chosenRows(SplittableRandom random) {
        int[] rows = new int[logits.length];
        int count = 0;
        for (int customer = 0; customer < first.length - 1; customer++) {
            if (random.nextDouble() < SHARE) {
                for (int row = first[customer]; row < first[customer + 1]; row++) {
                    rows[count++] = row;
                }
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private static int[] chosenFeatures(SplittableRandom random) {
        int[] chosen = new int[RepurchaseHead.SIZE];
        int count = 0;
        for (int feature = 0; feature < chosen.length; feature++) {
            if (random.nextDouble() < SHARE) {
                chosen[count++] = feature;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** Works out a customer's slopes and bends of the loss by its logits, and returns the loss. */
    private double look(int customer) {
        return look(new Choice(logits, again, first[customer], first[customer + 1]), slopes, bends);
    }

    /**
     * A customer's bought products, as rows from one (included) to another (excluded).
     *
     * @param again which of them were bought again
     */
    record Choice(float[] logits, boolean[] again, int from, int to) {}

    /** Writes {@code dL/dlogit} and an upper bound of its own slope, and returns the loss L. */
    static double look(Choice choice, float[] slopes, float[] bends) {
        int targets = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int row = choice.from; row < choice.to; row++) {
            targets += choice.again[row] ? 1 : 0;
            most = Math.max(most, choice.logits[row]);
        }
        if (targets == 0) {
            Arrays.fill(slopes, choice.from, choice.to, 0);
            Arrays.fill(bends, choice.from, choice.to, 0);
            return 0;
        }
        double sum = 0;
        for (int row = choice.from; row < choice.to; row++) {
            slopes[row] = (float) Math.exp(choice.logits[row] - most);
            sum += slopes[row];
        }
        double weight = 1 / Math.sqrt(targets);
        double loss = targets * (most + Math.log(sum));
        for (int row = choice.from; row < choice.to; row++) {
            double share = slopes[row] / sum;
            slopes[row] = (float) (weight * (targets * share - (choice.again[row] ? 1 : 0)));
            bends[row] = (float) (weight * targets * share * (1 - share));
            loss -= choice.again[row] ? choice.logits[row] : 0;
        }
        return weight * loss;
    }
}
