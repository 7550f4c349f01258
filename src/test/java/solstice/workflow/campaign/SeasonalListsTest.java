package solstice.workflow.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.campaign.ListRules;
import solstice.campaign.SegmentList;
import solstice.retail.SalesWindow;
import solstice.task.Progress;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.SampleProject;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.TrainingRequest;

/** Whether a model of the whole sample, trained as a person would train it, sees the year go round. */
@Tag("long")
class SeasonalListsTest {
    private static final LocalDate MORNING = LocalDate.of(2011, 12, 10);
    private static final SalesWindow JANUARY = SalesWindow.parse("2012-01-02..2012-01-29");
    private static final SalesWindow A_WEEK_LATER = SalesWindow.parse("2012-01-09..2012-02-05");
    private static final SalesWindow JULY = SalesWindow.parse("2012-07-02..2012-07-29");
    private static final List<String> SEGMENTS = List.of(
            "rfm:champions", "rfm:loyal", "rfm:promising", "rfm:new", "rfm:at-risk", "rfm:fading", "rfm:dormant");
    private static final int LONG = 30;

    @TempDir
    Path folder;

    @Test
    void lists_for_january_and_july_differ_in_every_segment_and_lists_a_week_apart_hardly_do() {
        try (Project project = Project.open(SampleProject.copyTo(folder))) {
            new TrainRecommender(project)
                    .run(new TrainingRequest(MORNING, 4, 1, TrainingRequest.Device.CPU), Progress.NONE, step -> {});
            List<Set<String>> january = lists(project, JANUARY);
            List<Integer> july = shared(january, lists(project, JULY));
            List<Integer> later = shared(january, lists(project, A_WEEK_LATER));

            assertThat(july)
                    .as("of %d, July %s, a week later %s", LONG, july, later)
                    .allMatch(same -> same < LONG);
            assertThat(mean(july)).isLessThan(24);
            assertThat(mean(later)).isGreaterThan(27);
        }
    }

    private static List<Set<String>> lists(Project project, SalesWindow window) {
        PreviewRequest request = new PreviewRequest(MORNING, window, SEGMENTS, LONG, false);
        return new PreviewCampaign(project)
                .run(request, ListRules.NONE, Progress.NONE).stream()
                        .map(SeasonalListsTest::codes)
                        .toList();
    }

    private static Set<String> codes(SegmentList list) {
        return list.recommendations().stream()
                .map(line -> line.product().code())
                .collect(Collectors.toSet());
    }

    private static List<Integer> shared(List<Set<String>> some, List<Set<String>> others) {
        List<Integer> shared = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            Set<String> both = new HashSet<>(some.get(i));
            both.retainAll(others.get(i));
            shared.add(both.size());
        }
        return shared;
    }

    private static double mean(List<Integer> counts) {
        return counts.stream().mapToInt(count -> count).average().orElse(Double.NaN);
    }
}
