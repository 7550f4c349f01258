package solstice.recommender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import solstice.recommender.baseline.Ease;
import solstice.recommender.baseline.ItemKnn;
import solstice.recommender.baseline.Popularity;
import solstice.recommender.baseline.Repurchase;
import solstice.recommender.baseline.SharedEase;
import solstice.recommender.neural.BlasMatrices;
import solstice.retail.Almanac;
import solstice.retail.SampleShop;
import solstice.task.Progress;

/** The plain methods are as good here as in the reference figures, which were made outside the project. */
class BaselinesOnSampleTest {

    @Test
    @Tag("long")
    void all_baselines_match_the_reference_figures_over_the_four_seasons() {
        SharedEase ease = new SharedEase(new BlasMatrices());
        Leaderboard board = judge(
                TestBlock.STANDARD,
                List.of(
                        Popularity.ever(),
                        Popularity.recent(),
                        Popularity.season(),
                        new Repurchase(),
                        new ItemKnn(),
                        Ease.plain(ease),
                        Ease.recent(ease),
                        Ease.blend(ease)));
        assertMeans(board, "MostPop", .108, .036);
        assertMeans(board, "RecentPop", .132, .069);
        assertMeans(board, "SeasonPop", .114, .039);
        assertMeans(board, "Repurchase", .336, .069);
        assertMeans(board, "ItemKNN", .188, .071);
        assertMeans(board, "EASE", .238, .077);
        assertMeans(board, "EASE recency + RecentPop", .264, .091);
        assertMeans(board, "Blend", .348, .094);
    }

    private static Leaderboard judge(List<LocalDate> blocks, List<SeasonalRecommender> methods) {
        List<Judged> judged = new ArrayList<>();
        for (LocalDate day : blocks) {
            Evaluation evaluation = new Evaluation(TestBlock.starting(day, SampleShop.history(), Almanac.EMPTY));
            methods.forEach(method -> judged.addAll(evaluation.judge(method, Progress.NONE)));
        }
        return Leaderboard.of(judged, 0);
    }

    private static void assertMeans(Leaderboard board, String method, double all, double fresh) {
        assertThat(board.mean(method, "all")).as(method + ", all").isCloseTo(all, within(.003));
        assertThat(board.mean(method, "new")).as(method + ", new").isCloseTo(fresh, within(.003));
    }
}
