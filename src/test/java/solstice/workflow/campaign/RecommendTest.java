package solstice.workflow.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.campaign.ListRules;
import solstice.campaign.RankMove;
import solstice.campaign.Recommendation;
import solstice.campaign.SegmentList;
import solstice.recommender.ModelCard;
import solstice.retail.Feedback;
import solstice.retail.Product;
import solstice.retail.SalesWindow;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.FactFiles;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.PreviewRequest;
import solstice.workflow.Project;
import solstice.workflow.SampleCut;
import solstice.workflow.training.TrainRecommender;
import solstice.workflow.training.TrainingRequest;

/** From a cut of the real shop to a trained model and its lists. */
class RecommendTest {
    private static final LocalDate MORNING = LocalDate.of(2011, 10, 31);
    private static final SalesWindow WINDOW = new SalesWindow(MORNING, MORNING.plusDays(27));
    private static final String CHAMPIONS = "rfm:champions";

    private static final String CATALOGUE = """
            sku,title,launch,end
            NEW1,RED RETROSPOT MUG,2011-10-31,
            NEW2,SOMETHING ELSE,,
            LATER,BLUE MUG,2011-11-01,
            GONE,GREEN MUG,2011-01-01,2011-10-30
            """;

    @TempDir
    static Path folder;

    private static Project whole;
    private static ModelCard card;

    @BeforeAll
    static void train() throws IOException {
        whole = shop("whole", "9999");
        card = train(whole);
    }

    @AfterAll
    static void close() {
        whole.close();
    }

    @Test
    void nothing_dated_later_has_a_part_in_a_list() throws IOException {
        try (Project past = shop("past", MORNING.toString())) {
            train(past);

            assertThat(lists(past)).isNotEmpty().isEqualTo(lists(whole));
            assertThat(preview(past, ListRules.NONE)).isEqualTo(preview(whole, ListRules.NONE));
        }
    }

    @Test
    void a_model_is_not_used_for_a_morning_before_its_own() {
        LocalDate earlier = MORNING.minusDays(1);

        assertThatThrownBy(() -> new RecommendToCustomers(whole)
                        .run(new RecommendRequest(earlier, WINDOW, List.of(), 5, false), line -> {}, Progress.NONE))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.MODEL_MISSING));
    }

    @Test
    void a_window_in_the_past_is_refused() {
        SalesWindow past = new SalesWindow(MORNING.minusDays(7), MORNING);

        assertThatThrownBy(() -> new RecommendToCustomers(whole)
                        .run(new RecommendRequest(MORNING, past, List.of(), 5, false), line -> {}, Progress.NONE))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.WINDOW_PAST));
    }

    @Test
    void each_customer_has_a_full_list_in_falling_order() {
        List<RecommendToCustomers.Line> all = new ArrayList<>();
        int customers = new RecommendToCustomers(whole)
                .run(new RecommendRequest(MORNING, WINDOW, List.of(), 10, false), all::add, Progress.NONE);

        assertThat(all).hasSize(customers * 10);
        all.stream()
                .collect(Collectors.groupingBy(RecommendToCustomers.Line::customer))
                .values()
                .forEach(list -> assertThat(list)
                        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
                        .extracting(RecommendToCustomers.Line::product)
                        .doesNotHaveDuplicates());
    }

    @Test
    void lists_that_lean_show_what_fewer_customers_know_and_say_what_that_costs() {
        PreviewRequest plain = new PreviewRequest(MORNING, WINDOW, List.of(CHAMPIONS), 10, false);

        TailEffect none = new PreviewCampaign(whole).weigh(plain, Progress.NONE);
        TailEffect much = new PreviewCampaign(whole).weigh(plain.leaning(1), Progress.NONE);

        assertThat(none.leaning()).isEqualTo(none.plain());
        assertThat(much.plain()).isEqualTo(none.plain());
        assertThat(much.leaning().novelty()).isGreaterThan(none.plain().novelty());
        assertThat(much.leaning().buyers()).isLessThan(none.plain().buyers());
        assertThat(much.leaning().purchases()).isLessThan(none.plain().purchases());
        assertThat(much.leaning().products()).isEqualTo(10);
    }

    @Test
    void the_probabilities_of_a_customers_list_that_leans_stay_those_of_the_model() {
        Map<String, Double> plain = new HashMap<>();
        RecommendRequest all = new RecommendRequest(MORNING, WINDOW, List.of(), 9999, false);
        new RecommendToCustomers(whole)
                .run(all, line -> plain.put(line.customer() + " " + line.product(), line.probability()), Progress.NONE);
        List<RecommendToCustomers.Line> leaning = new ArrayList<>();
        new RecommendToCustomers(whole)
                .run(new RecommendRequest(MORNING, WINDOW, List.of(), 5, false, 1), leaning::add, Progress.NONE);

        assertThat(leaning)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.probability())
                        .isCloseTo(plain.get(line.customer() + " " + line.product()), Offset.offset(1e-5)));
    }

    @Test
    void what_the_catalogue_has_launched_though_nobody_bought_it_is_ranked_with_the_rest() {
        List<RecommendToCustomers.Line> all = new ArrayList<>();
        List<String> one = List.of(whole.history().customers().get(0));
        new RecommendToCustomers(whole)
                .run(new RecommendRequest(MORNING, WINDOW, one, 9999, false), all::add, Progress.NONE);
        SegmentList pinned = preview(whole, ListRules.NONE.pin(2, "NEW1"));

        assertThat(all)
                .extracting(RecommendToCustomers.Line::product)
                .contains("NEW1", "NEW2")
                .doesNotContain("LATER", "GONE");
        Recommendation line = pinned.recommendations().get(1);
        assertThat(line.product())
                .isEqualTo(
                        new Product("NEW1", "RED RETROSPOT MUG", line.product().family()));
        assertThat(line.reasons().sum()).isCloseTo(line.score(), Offset.offset(1e-6));
        assertThat(line.probability()).isBetween(0.0, 1.0);
    }

    @Test
    void the_reasons_of_a_list_add_up_and_its_rules_hold() {
        SegmentList free = preview(whole, ListRules.NONE);
        String last = free.recommendations().get(9).product().code();
        String first = free.recommendations().get(0).product().code();

        SegmentList ruled = preview(whole, ListRules.NONE.pin(1, last).hide(first));

        assertThat(free.recommendations())
                .allSatisfy(line -> assertThat(line.reasons().sum()).isCloseTo(line.score(), Offset.offset(1e-6)));
        assertThat(ruled.recommendations().get(0).product().code()).isEqualTo(last);
        assertThat(ruled.recommendations())
                .extracting((Recommendation line) -> line.product().code())
                .doesNotContain(first);
    }

    @Test
    void supposed_rejection_sinks_a_product_and_leaves_the_stored_model_alone() {
        SegmentList before = preview(whole, ListRules.NONE);
        String favourite = before.recommendations().get(0).product().code();
        WhatIfRequest request = new WhatIfRequest(
                new PreviewRequest(MORNING, WINDOW, List.of(CHAMPIONS), 10, false),
                CHAMPIONS,
                List.of(new Feedback(favourite, Feedback.Verdict.REJECTED, 1)));

        WhatIfOutcome outcome = new RunWhatIf(whole).run(request, Progress.NONE);

        RankMove move = outcome.moves().stream()
                .filter(candidate -> candidate.product().code().equals(favourite))
                .findFirst()
                .orElseThrow();
        assertThat(move.before()).isEqualTo(1);
        assertThat(move.probabilityAfter()).isLessThan(move.probabilityBefore());
        assertThat(preview(whole, ListRules.NONE)).isEqualTo(before);
        assertThat(new TrainRecommender(whole).models()).containsExactly(card);
    }

    @Test
    void supposing_about_an_unknown_product_says_so() {
        WhatIfRequest request = new WhatIfRequest(
                new PreviewRequest(MORNING, WINDOW, List.of(CHAMPIONS), 10, false),
                CHAMPIONS,
                List.of(new Feedback("NOPE", Feedback.Verdict.BOUGHT, 1)));

        assertThatThrownBy(() -> new RunWhatIf(whole).run(request, Progress.NONE))
                .isInstanceOfSatisfying(
                        SolsticeException.class,
                        failure -> assertThat(failure.problem()).isEqualTo(Problem.PRODUCT_UNKNOWN));
    }

    private static Project shop(String name, String before) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        List<Path> files = SampleCut.write(place, 20, before);
        Project project = Project.openOrCreate(place.resolve("shop.solstice"));
        Path catalogue = Files.writeString(place.resolve("catalogue.csv"), CATALOGUE);
        new ImportSales(project)
                .run(
                        ImportRequest.ofSales(files)
                                .with(new FactFiles(List.of(catalogue), List.of(), List.of(), List.of())),
                        Progress.NONE);
        return project;
    }

    private static ModelCard train(Project project) {
        return new TrainRecommender(project)
                .run(new TrainingRequest(MORNING, 1, 1, TrainingRequest.Device.CPU), Progress.NONE, step -> {});
    }

    private static List<RecommendToCustomers.Line> lists(Project project) {
        List<RecommendToCustomers.Line> lines = new ArrayList<>();
        new RecommendToCustomers(project)
                .run(new RecommendRequest(MORNING, WINDOW, List.of(), 10, false), lines::add, Progress.NONE);
        return lines;
    }

    /** Without the model's card, whose number and time differ from project to project. */
    private static SegmentList preview(Project project, ListRules rules) {
        SegmentList list = new PreviewCampaign(project)
                .run(new PreviewRequest(MORNING, WINDOW, List.of(CHAMPIONS), 10, false), rules, Progress.NONE)
                .get(0);
        return new SegmentList(list.segment(), list.window(), card, list.recommendations());
    }
}
