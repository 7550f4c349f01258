package solstice.workflow.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How to train a model.
 *
 * @param asOf nothing dated on or after this day is used; null for the day after the last sale
 * @param epochs passes over the samples, at least 1
 * @param seed same seed, data and settings: same model
 * @param device where to compute
 */
public record TrainingRequest(@Nullable LocalDate asOf, int epochs, long seed, Device device) {
    /** Where the network is computed. */
    public enum Device {
        AUTO,
        CPU,
        GPU
    }
}
