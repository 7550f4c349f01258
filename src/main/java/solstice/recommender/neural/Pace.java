package solstice.recommender.neural;

import solstice.recommender.TrainingStep;
import solstice.task.Doing;

/** How fast learning goes, and what is told of it. */
final class Pace {
    private final long start = System.nanoTime();
    private final Watch watch;
    private final int epochs;
    private int stepsOfEpoch;
    private int batch = Footprint.BATCH;
    private long examples;
    private int stepsHere;

    /** Begins now, with as many steps to each pass. */
    Pace(Watch watch, int epochs, int stepsOfEpoch) {
        this.watch = watch;
        this.epochs = epochs;
        this.stepsOfEpoch = Math.max(1, stepsOfEpoch);
    }

    /** Says that memory is short and batches are of so many customers now. */
    void slower(int customers) {
        stepsOfEpoch *= 2;
        smaller(customers);
    }

    /** Says the size of batches. */
    void smaller(int customers) {
        batch = customers;
    }

    void learned(int customers) {
        examples += customers;
        stepsHere++;
    }

    /** Tells the watch how things stand. */
    TrainingStep tell(TrainingState.Tally tally, double ndcg) {
        TrainingStep now = at(tally, ndcg);
        double done = .3 + .5 * now.step() / Math.max(1, now.steps());
        if (batch < Footprint.BATCH) {
            watch.progress().report(Doing.LEARNING_LITTLE, done, now.step(), now.steps(), batch);
        } else {
            watch.progress().report(Doing.LEARNING, done, now.step(), now.steps());
        }
        watch.steps().accept(now);
        return now;
    }

    /** How things stand. Steps on the newest weeks, after the last pass, are not counted. */
    TrainingStep at(TrainingState.Tally tally, double ndcg) {
        double seconds = (System.nanoTime() - start) / 1e9;
        int steps = stepsOfEpoch * epochs;
        int done = Math.min(tally.step(), steps);
        return new TrainingStep(
                Math.min(epochs, 1 + Math.max(0, done - 1) / stepsOfEpoch),
                epochs,
                done,
                steps,
                tally.loss(),
                ndcg,
                examples / seconds,
                seconds / Math.max(1, stepsHere) * (steps - done));
    }
}
