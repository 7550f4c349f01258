package solstice.workflow.training;

import java.util.function.LongFunction;
import solstice.recommender.SeasonalRecommender;

/**
 * A method that may stand on the leaderboard.
 *
 * @param name its name there
 * @param chance whether it depends on a seed; a method that does not is judged once
 * @param made the method under a seed
 */
record Contender(String name, boolean chance, LongFunction<SeasonalRecommender> made) {
    /** A method without chance. */
    static Contender of(SeasonalRecommender method) {
        return new Contender(method.name(), false, seed -> method);
    }
}
