package solstice.ui.training;

import java.util.ArrayList;
import java.util.List;
import solstice.recommender.TrainingStep;

/**
 * How loss and validation went over a training, thin enough to draw again and again.
 *
 * <p>The loss is an exponential mean over about one hundredth of the training, since single steps jump. Places are in
 * epochs.
 */
public final class LearningCurve {
    private static final int POINTS = 300;
    private static final double SMOOTHING = 100;

    private final List<double[]> losses = new ArrayList<>();
    private final List<double[]> validations = new ArrayList<>();
    private double mean = Double.NaN;
    private int epochs = 1;
    private int last;

    /** Takes a step in; true when that changes the picture. */
    boolean add(TrainingStep step) {
        epochs = step.epochs();
        double place = (double) step.step() / step.steps() * step.epochs();
        boolean validated = !Double.isNaN(step.validationNdcg());
        if (validated) {
            validations.add(new double[] {place, step.validationNdcg()});
        }
        return follow(step, place) || validated;
    }

    /** Steps made after the last epoch, on the newest weeks, stand at its end and are not part of the curve. */
    private boolean follow(TrainingStep step, double place) {
        if (step.step() <= last) {
            return false;
        }
        last = step.step();
        double weight = Math.min(1, SMOOTHING / Math.max(1, step.steps()));
        mean = Double.isNaN(mean) ? step.loss() : mean + weight * (step.loss() - mean);
        boolean due = step.step() % Math.max(1, step.steps() / POINTS) == 0 || step.step() == step.steps();
        if (due) {
            losses.add(new double[] {place, mean});
        }
        return due;
    }

    void clear() {
        losses.clear();
        validations.clear();
        mean = Double.NaN;
        last = 0;
    }

    public boolean isEmpty() {
        return losses.isEmpty();
    }

    /** How many epochs the training will have. */
    int epochs() {
        return epochs;
    }

    /** Smoothed loss so far; {@code NaN} before the first step. */
    public double loss() {
        return mean;
    }

    /** Latest validation; {@code NaN} before the first. */
    public double validation() {
        return validations.isEmpty() ? Double.NaN : validations.get(validations.size() - 1)[1];
    }

    /** Places in epochs, and smoothed losses there. */
    double[][] losses() {
        return columns(losses);
    }

    /** Places in epochs, and NDCG@10 there. */
    double[][] validations() {
        return columns(validations);
    }

    private static double[][] columns(List<double[]> points) {
        return new double[][] {
            points.stream().mapToDouble(point -> point[0]).toArray(),
            points.stream().mapToDouble(point -> point[1]).toArray()
        };
    }
}
