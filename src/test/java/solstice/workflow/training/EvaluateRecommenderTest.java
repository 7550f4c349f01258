package solstice.workflow.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.recommender.Leaderboard;
import solstice.task.Progress;
import solstice.workflow.Project;
import solstice.workflow.SampleProject;

/** The protocol on the whole sample shop; the figures are those of an evaluation made apart from this program. */
class EvaluateRecommenderTest {
    private static final LocalDate AUTUMN = LocalDate.of(2011, 10, 31);
    private static final Offset<Double> CLOSE = Offset.offset(.003);

    @TempDir
    Path folder;

    @Test
    void simple_methods_reach_their_known_figures_over_the_four_seasons() {
        Leaderboard board = evaluate(List.of(), List.of("MostPop", "RecentPop", "SeasonPop", "Repurchase"));

        assertThat(board.mean("MostPop", "all")).isCloseTo(.108, CLOSE);
        assertThat(board.mean("MostPop", "new")).isCloseTo(.036, CLOSE);
        assertThat(board.mean("RecentPop", "all")).isCloseTo(.132, CLOSE);
        assertThat(board.mean("RecentPop", "new")).isCloseTo(.069, CLOSE);
        assertThat(board.mean("SeasonPop", "all")).isCloseTo(.114, CLOSE);
        assertThat(board.mean("SeasonPop", "new")).isCloseTo(.039, CLOSE);
        assertThat(board.mean("Repurchase", "all")).isCloseTo(.336, CLOSE);
        assertThat(board.mean("Repurchase", "new")).isCloseTo(.069, CLOSE);
    }

    @Test
    void the_model_is_above_the_popular_and_the_repeated_in_autumn() {
        Leaderboard board =
                evaluate(List.of(AUTUMN), List.of("MostPop", "RecentPop", "SeasonPop", "Repurchase", "Solstice"));

        for (String task : List.of("all", "new")) {
            assertThat(board.mean("Solstice", task))
                    .isGreaterThan(board.mean("MostPop", task))
                    .isGreaterThan(board.mean("RecentPop", task))
                    .isGreaterThan(board.mean("SeasonPop", task))
                    .isGreaterThan(board.mean("Repurchase", task));
        }
    }

    private Leaderboard evaluate(List<LocalDate> blocks, List<String> methods) {
        try (Project project = Project.open(SampleProject.copyTo(folder))) {
            return new EvaluateRecommender(project).run(new EvaluationRequest(blocks, 2, 1, methods), Progress.NONE);
        }
    }
}
