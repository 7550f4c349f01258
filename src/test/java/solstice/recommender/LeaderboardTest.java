package solstice.recommender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import solstice.recommender.marks.Difference;
import solstice.recommender.marks.Reach;
import solstice.recommender.marks.Reliability;
import solstice.recommender.marks.Standing;
import solstice.recommender.marks.WorstSegment;

class LeaderboardTest {
    private static final LocalDate WINTER = LocalDate.of(2011, 2, 7);
    private static final LocalDate SPRING = LocalDate.of(2011, 5, 2);

    private final List<Judged> judged = new ArrayList<>();

    private void judged(String method, LocalDate block, long seed, double ndcg) {
        int customers = 50;
        Marks marks = new Marks(
                new RankingMetrics(ndcg, 0, 0),
                new WorstSegment("", Double.NaN, 0),
                new Reach(0, 0, 0),
                Reliability.NONE,
                Reliability.NONE);
        LeaderboardRow row = new LeaderboardRow(method, block, "all", seed, marks, customers);
        judged.add(new Judged(
                row,
                IntStream.range(0, customers).mapToObj(i -> "c" + i).toList(),
                IntStream.range(0, customers)
                        .mapToDouble(i -> ndcg + (i % 2 == 0 ? .01 : -.01) * ndcg)
                        .toArray()));
    }

    @Test
    void each_block_has_its_own_best_baseline_to_be_compared_with() {
        judged("MostPop", WINTER, 1, .3);
        judged("MostPop", SPRING, 1, .1);
        judged("Blend", WINTER, 1, .2);
        judged("Blend", SPRING, 1, .4);
        judged("Solstice", WINTER, 1, .25);
        judged("Solstice", SPRING, 1, .5);

        List<Difference> ours = Leaderboard.of(judged, 0).differences().stream()
                .filter(difference -> difference.method().equals("Solstice"))
                .toList();

        assertThat(ours).extracting(Difference::block).containsExactly(WINTER, SPRING, null);
        assertThat(ours).extracting(Difference::baseline).containsExactly("MostPop", "Blend", "Blend");
        assertThat(ours.get(0).ndcg10().high()).isNegative();
        assertThat(ours.get(2).ndcg10().mean()).isCloseTo(.075, within(1e-9));
        assertThat(ours.get(2).ndcg10().low()).isPositive();
    }

    @Test
    void seeds_are_averaged_and_their_spread_told() {
        judged("MostPop", WINTER, 1, .1);
        judged("Solstice", WINTER, 1, .2);
        judged("Solstice", WINTER, 2, .4);

        Leaderboard board = Leaderboard.of(judged, 0);

        Standing ours = board.standings().get(1);
        assertThat(ours.ndcg10()).isCloseTo(.3, within(1e-9));
        assertThat(ours.spread()).isCloseTo(Math.sqrt(.02), within(1e-9));
        assertThat(ours.seeds()).isEqualTo(2);
        assertThat(board.standings().get(0).spread()).isNaN();
        assertThat(board.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.ndcg10().mean()).isCloseTo(.2, within(1e-9)));
    }

    @Test
    void a_part_of_ours_is_no_baseline() {
        judged("Solstice without text", WINTER, 1, .9);
        judged("Solstice", WINTER, 1, .2);

        assertThat(Leaderboard.of(judged, 0).differences()).isEmpty();
    }
}
