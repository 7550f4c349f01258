package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.cleaning.CleaningRule;
import solstice.intake.cleaning.CleaningRules;
import solstice.retail.SalesHistory;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;
import solstice.workflow.season.DecomposeAssortment;
import solstice.workflow.season.SeriesOptions;

class CleanSalesTest {
    private static final String HEADER =
            "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n";

    @TempDir
    Path folder;

    @Test
    void the_sample_is_told_rule_by_rule() {
        try (Project project = Project.open(SampleProject.copyTo(folder))) {
            Map<CleaningRule, Long> concerned = new CleanSales(project)
                    .effects().stream().collect(Collectors.toMap(RuleEffect::rule, RuleEffect::concerned));

            assertThat(concerned.getOrDefault(CleaningRule.REPEATS, 0L)
                            + concerned.getOrDefault(CleaningRule.OVERLAPS, 0L))
                    .isEqualTo(34_335);
            assertThat(concerned)
                    .containsEntry(CleaningRule.NO_CUSTOMERS, 235_151L)
                    .containsEntry(CleaningRule.VARYING_TITLES, 624L)
                    .containsEntry(CleaningRule.MISSING_WEATHER, 31L)
                    .containsEntry(CleaningRule.IMPOSSIBLE_DATES, 0L);
            assertThat(concerned.get(CleaningRule.CANCELLED_SALES)).isBetween(3_000L, 19_104L);
        }
    }

    @Test
    void what_cleaning_will_do_to_the_sample_is_told_before_an_import_as_after_it() {
        try (Project empty = Project.openOrCreate(folder.resolve("empty.solstice"));
                Project imported = Project.open(SampleProject.copyTo(folder))) {
            ImportRequest request = SampleShop.files();
            ImportReport before = new ImportSales(empty).run(request.with(null, null, true), Progress.NONE);

            assertThat(before.cleaning())
                    .hasSize(CleaningRule.values().length)
                    .isEqualTo(new CleanSales(imported).effects());
            assertThat(empty.file().sales().count()).isZero();
        }
    }

    @Test
    void rules_chosen_before_an_import_come_with_it_or_not_at_all() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), HEADER + "1,A1,TEA,2,2011-01-03,1.50,,UK\n");
        CleaningRules chosen = CleaningRules.STANDARD.with(CleaningRule.NO_CUSTOMERS, false);
        ImportRequest request = ImportRequest.ofSales(List.of(file)).cleanedBy(chosen);
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportReport before = new ImportSales(project).run(request.with(null, null, true), Progress.NONE);
            assertThat(project.rules()).isEqualTo(CleaningRules.STANDARD);

            ImportReport kept = new ImportSales(project).run(request, Progress.NONE);
            assertThat(project.rules()).isEqualTo(chosen);
            assertThat(project.history().isEmpty()).isTrue();
            assertThat(new CleanSales(project).effects())
                    .isEqualTo(kept.cleaning())
                    .isEqualTo(before.cleaning());
        }
    }

    @Test
    void a_second_import_is_told_together_with_what_the_project_holds() throws IOException {
        Path first = Files.writeString(folder.resolve("a.csv"), HEADER + "1,A1,TEA,2,2011-01-03,1.50,17,UK\n");
        Path second = Files.writeString(
                folder.resolve("b.csv"),
                HEADER + "C2,A1,TEA CUP,-2,2011-01-04,1.50,17,UK\n1,A1,TEA,2,2011-01-03,1.50,17,UK\n"
                        + "3,A1,CUP OF TEA,2,2011-01-05,1.50,,UK\n");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(first)), Progress.NONE);
            ImportReport report = new ImportSales(project).run(ImportRequest.ofSales(List.of(second)), Progress.NONE);

            assertThat(report.cleaning())
                    .isEqualTo(new CleanSales(project).effects())
                    .contains(
                            new RuleEffect(CleaningRule.OVERLAPS, true, 1),
                            new RuleEffect(CleaningRule.CANCELLED_SALES, false, 1),
                            new RuleEffect(CleaningRule.NO_CUSTOMERS, true, 1),
                            new RuleEffect(CleaningRule.VARYING_TITLES, true, 1));
        }
    }

    @Test
    void the_order_of_74215_pieces_and_its_reversal_can_be_left_out() {
        try (Project project = Project.open(SampleProject.copyTo(folder))) {
            double before = revenue(project.history());
            assertThat(largest(project.history())).isEqualTo(80_995);

            CleaningRules rules = project.rules().with(CleaningRule.REVERSED_OUTLIERS, true);
            List<RuleEffect> effects = new CleanSales(project).apply(rules, Progress.NONE);

            assertThat(largest(project.history())).isLessThan(74_215);
            assertThat(before - revenue(project.history())).isGreaterThan(245_000);
            assertThat(effects).contains(new RuleEffect(CleaningRule.REVERSED_OUTLIERS, true, concerned(effects)));
            assertThat(concerned(effects)).isBetween(2L, 100L);

            new CleanSales(project).apply(CleaningRules.STANDARD, Progress.NONE);
            assertThat(revenue(project.history())).isCloseTo(before, within(.01));
        }
    }

    private static long concerned(List<RuleEffect> effects) {
        return effects.stream()
                .filter(effect -> effect.rule() == CleaningRule.REVERSED_OUTLIERS)
                .findFirst()
                .orElseThrow()
                .concerned();
    }

    @Test
    void cancelled_sales_and_returned_pieces_leave_demand_when_wanted() throws IOException {
        String usual = IntStream.range(0, 60)
                .mapToObj(i -> (536_400 + i) + ",85123C,HEART,1,2010-12-01 08:00,1,12345,France\n")
                .collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("sales.csv"), HEADER + usual + """
                        536365,85123A,HEART,6,2010-12-01 08:00,2.50,17850,France
                        C536370,85123A,HEART,-6,2010-12-02 08:00,2.50,17850,France
                        536366,85123B,HEART,10,2010-12-01 08:00,2.50,17850,France
                        C536371,85123B,HEART,-4,2010-12-03 08:00,2.50,17850,France
                        """);
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);
            assertThat(pieces(project.history())).isEqualTo(76);

            new CleanSales(project)
                    .apply(CleaningRules.STANDARD.with(CleaningRule.CANCELLED_SALES, true), Progress.NONE);
            assertThat(pieces(project.history())).isEqualTo(70);

            new CleanSales(project).apply(project.rules().with(CleaningRule.RETURNED_PIECES, true), Progress.NONE);
            assertThat(pieces(project.history())).isEqualTo(66);
            assertThat(revenue(project.history())).isEqualTo(75);
            assertThat(new DecomposeAssortment(project)
                            .tree(SeriesOptions.WEEKLY, Progress.NONE)
                            .get(0)
                            .units())
                    .isEqualTo(66);
        }
    }

    @Test
    void lines_without_price_or_customer_and_codes_that_are_no_products_count_when_wanted() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 30; i++) {
            rows.append("5363").append(i).append(",85123A,HEART,1,2010-12-01 08:00,2.50,17850,France\n");
        }
        rows.append("536400,POST,POSTAGE,1,2010-12-01 08:00,18,17850,France\n")
                .append("536401,85123A,HEART,1,2010-12-01 08:00,0,17850,France\n")
                .append("536402,85123A,HEART,1,2010-12-01 08:00,2.50,,France\n");
        Path file = Files.writeString(folder.resolve("sales.csv"), rows);
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);
            assertThat(pieces(project.history())).isEqualTo(31);

            assertThat(piecesWithout(project, CleaningRule.NO_PRODUCTS)).isEqualTo(32);
            assertThat(piecesWithout(project, CleaningRule.NO_PRICES)).isEqualTo(32);
            assertThat(piecesWithout(project, CleaningRule.NO_CUSTOMERS)).isEqualTo(30);
        }
    }

    @Test
    void a_shop_left_without_demand_has_no_series_either() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sales.csv"), HEADER + "536365,85123A,HEART,6,2010-12-01 08:00,2.50,,France\n");
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);
            DecomposeAssortment decompose = new DecomposeAssortment(project);
            assertThat(decompose.tree(SeriesOptions.WEEKLY, Progress.NONE)).isNotEmpty();

            piecesWithout(project, CleaningRule.NO_CUSTOMERS);

            assertThatThrownBy(() -> new DecomposeAssortment(project).tree(SeriesOptions.WEEKLY, Progress.NONE))
                    .isInstanceOfSatisfying(
                            SolsticeException.class,
                            failure -> assertThat(failure.problem()).isEqualTo(Problem.PROJECT_EMPTY));
        }
    }

    @Test
    void equal_rows_of_a_file_are_all_kept_when_wanted_and_added_once() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sales.csv"),
                HEADER + "536365,85123A,HEART,6,2010-12-01 08:00,2.50,17850,France\n".repeat(3));
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            new CleanSales(project).apply(CleaningRules.STANDARD.with(CleaningRule.REPEATS, false), Progress.NONE);
            new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);
            ImportReport again = new ImportSales(project).run(ImportRequest.ofSales(List.of(file)), Progress.NONE);

            assertThat(pieces(project.history())).isEqualTo(18);
            assertThat(again.rowsKept()).isZero();
        }
    }

    private static long piecesWithout(Project project, CleaningRule rule) {
        new CleanSales(project).apply(CleaningRules.STANDARD.with(rule, false), Progress.NONE);
        return pieces(project.history());
    }

    private static long pieces(SalesHistory history) {
        long sum = 0;
        for (int line = 0; line < history.size(); line++) {
            sum += history.quantity(line);
        }
        return sum;
    }

    private static int largest(SalesHistory history) {
        int largest = 0;
        for (int line = 0; line < history.size(); line++) {
            largest = Math.max(largest, history.quantity(line));
        }
        return largest;
    }

    private static double revenue(SalesHistory history) {
        double sum = 0;
        for (int line = 0; line < history.size(); line++) {
            sum += history.amount(line);
        }
        return sum;
    }
}
