package solstice.workflow.training;

import java.time.LocalDate;
import java.util.List;

/**
 * What to put on the leaderboard.
 *
 * @param blocks first days of the test blocks; empty for the standard ones
 * @param epochs most passes of the learned models over the samples
 * @param seed of all randomness
 * @param models names of the methods to judge; empty for all but the slow reference network
 */
public record EvaluationRequest(List<LocalDate> blocks, int epochs, long seed, List<String> models) {
    public EvaluationRequest {
        blocks = List.copyOf(blocks);
        models = List.copyOf(models);
    }

    public EvaluationRequest(List<LocalDate> blocks, int epochs, long seed) {
        this(blocks, epochs, seed, List.of());
    }
}
