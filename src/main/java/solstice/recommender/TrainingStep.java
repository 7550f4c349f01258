package solstice.recommender;

/**
 * How training stands.
 *
 * @param epoch the pass under way, from 1
 * @param epochs most passes that will be made
 * @param step steps done in all
 * @param steps steps of all passes
 * @param loss loss of the step
 * @param validationNdcg NDCG@10 on the weeks held back; {@code NaN} between validations
 * @param examplesPerSecond customers learned from in a second
 * @param secondsLeft an estimate
 */
public record TrainingStep(
        int epoch,
        int epochs,
        int step,
        int steps,
        double loss,
        double validationNdcg,
        double examplesPerSecond,
        double secondsLeft) {}
