package solstice.workflow.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What to put on the leaderboard.
 *
 * @param blocks first days of the test blocks; empty for the standard ones
 * @param epochs most passes of the learned models over the samples
 * @param seeds of all randomness; each method that has any is trained once with each
 * @param models names of the methods to judge; empty for all but the slow reference networks
 * @param extras what to judge beside these
 */
public record EvaluationRequest(
        List<LocalDate> blocks, int epochs, List<Long> seeds, List<String> models, Set<Extra> extras) {
    /** Methods that take longer than they are worth every time. */
    public enum Extra {
        /** The two published networks. */
        REFERENCES,
        /** Solstice without each of its parts, and misled about the season. */
        ABLATIONS,
        /** How products never sold before are ranked among themselves, beside two simple ways to do that. */
        COLD
    }

    public EvaluationRequest {
        blocks = List.copyOf(blocks);
        seeds = List.copyOf(seeds);
        models = List.copyOf(models);
        extras = Set.copyOf(extras);
        if (seeds.isEmpty()) {
            throw new IllegalArgumentException("at least one seed");
        }
    }

    public EvaluationRequest(List<LocalDate> blocks, int epochs, long seed, List<String> models) {
        this(blocks, epochs, List.of(seed), models, Set.of());
    }

    public EvaluationRequest(List<LocalDate> blocks, int epochs, long seed) {
        this(blocks, epochs, seed, List.of());
    }
}
