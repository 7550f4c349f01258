package solstice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.recommender.Judged;
import solstice.recommender.Leaderboard;
import solstice.recommender.LeaderboardRow;
import solstice.recommender.Marks;
import solstice.recommender.RankingMetrics;
import solstice.recommender.marks.Reach;
import solstice.recommender.marks.Reliability;
import solstice.recommender.marks.WorstSegment;

class LeaderboardTablesTest {
    private static final LocalDate WINTER = LocalDate.of(2011, 2, 7);

    @TempDir
    Path folder;

    private static Judged judged(String method, double ndcg, Reliability told) {
        Marks marks = new Marks(
                new RankingMetrics(ndcg, .2, .1),
                new WorstSegment("rfm:new", .75, 40),
                new Reach(.3, .9, 4.5),
                told,
                told);
        return new Judged(
                new LeaderboardRow(method, WINTER, "all", 1, marks, 2), List.of("a", "b"), new double[] {ndcg, ndcg});
    }

    private final Leaderboard board = Leaderboard.of(
            List.of(
                    judged("MostPop", .1, Reliability.NONE),
                    judged("Solstice", .3, new Reliability(.01, .004, List.of(new Reliability.Bin(.1, .1, 9))))),
            1);

    @Test
    void tables_and_figures_stand_side_by_side_in_the_folder() throws IOException {
        LeaderboardTables.write(board, folder.resolve("made"));

        assertThat(Files.readString(folder.resolve("made/leaderboard.md")))
                .contains("| Solstice | 0.3000 |  | 0.3000 |")
                .contains("| Solstice | all | 2011-02-07 | MostPop | 0.2000 | 0.2000 | 0.2000 |")
                .contains("| Solstice | 2011-02-07 | 1 | 0.00400 | 0.01000 | 0.00400 | 0.01000 |");
        assertThat(Files.readString(folder.resolve("made/leaderboard.json"))).startsWith("{");
    }

    @Test
    void a_row_in_json_keeps_its_marks_beside_each_other() {
        String json = Json.of(board);

        assertThat(json)
                .contains("\"ndcg10\": 0.3")
                .contains("\"recall20\": 0.2")
                .contains("\"coverage\": 0.3")
                .contains("\"gini\": 0.9")
                .contains("\"block\": \"2011-02-07\"")
                .contains("\"ece\": null");
    }

    @Test
    void seeds_are_read_as_a_span_or_a_list() {
        Seeds seeds = new Seeds();

        assertThat(seeds.convert("1..5")).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(seeds.convert("7")).containsExactly(7L);
        assertThat(seeds.convert("1, 9")).containsExactly(1L, 9L);
    }
}
