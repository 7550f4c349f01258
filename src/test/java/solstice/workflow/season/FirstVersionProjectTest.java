package solstice.workflow.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.features.season.Step;
import solstice.store.Access;
import solstice.store.FirstVersion;
import solstice.task.Progress;
import solstice.workflow.DescribeProject;
import solstice.workflow.ImportReport;
import solstice.workflow.ImportRequest;
import solstice.workflow.ImportSales;
import solstice.workflow.ListCatalogue;
import solstice.workflow.Project;
import solstice.workflow.SampleCut;

/** A project that the program's first version made, in the hands of this one, beside the same rows imported today. */
class FirstVersionProjectTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static List<Path> years = List.of();
    private static Path today = Path.of("");
    private Path old = Path.of("");

    @BeforeAll
    static void make_them() throws Exception {
        years = SampleCut.write(made, 200, "2012-01-01");
        today = made.resolve("today.solstice");
        try (Project project = Project.openOrCreate(today)) {
            new ImportSales(project).run(ImportRequest.ofSales(years), Progress.NONE);
            FirstVersion.write(made.resolve("old.solstice"), years, project.products());
        }
    }

    @BeforeEach
    void take_a_copy() throws IOException {
        old = Files.copy(made.resolve("old.solstice"), folder.resolve("old.solstice"));
    }

    @Test
    void its_rows_products_and_seasons_are_what_they_were() throws Exception {
        try (Project project = Project.open(old);
                Project fresh = Project.open(today)) {
            assertThat(new DescribeProject(project).run()).isEqualTo(new DescribeProject(fresh).run());
            assertThat(project.file().sales().count()).isEqualTo(differentRows());
            assertThat(project.file().sales().kinds())
                    .isEqualTo(fresh.file().sales().kinds());
            assertThat(new ListCatalogue(project).run()).isEqualTo(new ListCatalogue(fresh).run());
            assertSameSeasons(project, fresh);
            assertThat(pieces(project)).isEqualTo(piecesByWeek());
        }
    }

    @Test
    void the_same_files_add_nothing_to_it_and_its_weeks_are_added_up() {
        try (Project project = Project.open(old)) {
            ImportReport report = new ImportSales(project).run(ImportRequest.ofSales(years), Progress.NONE);

            assertThat(report.rowsKept()).isZero();
            assertThat(report.rowsRead()).isEqualTo(report.rowsMerged());
            assertThat(project.file().weeks().days()).isPresent();
        }
        try (Project project = Project.open(old);
                Project fresh = Project.open(today)) {
            assertSameSeasons(project, fresh);
        }
    }

    @Test
    void where_it_takes_no_changes_a_copy_is_brought_up_to_date() throws Exception {
        byte[] before = Files.readAllBytes(old);
        assertThat(old.toFile().setWritable(false, false)).isTrue();

        try (Project project = Project.open(old);
                Project fresh = Project.open(today)) {
            assertThat(project.access()).isEqualTo(Access.NOT_WRITABLE);
            assertThat(new DescribeProject(project).run()).isEqualTo(new DescribeProject(fresh).run());
        }
        assertThat(Files.readAllBytes(old)).isEqualTo(before);
    }

    private static void assertSameSeasons(Project project, Project fresh) {
        SeriesSource series = new ProjectSeries(project);
        SeriesSource expected = new ProjectSeries(fresh);
        List<SoldSeries> all = expected.all(Step.WEEK);
        assertThat(series.all(Step.WEEK))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(all);
        SeasonView season = new DecomposeAssortment(project).one(SeriesKey.ASSORTMENT, SeriesOptions.WEEKLY);
        assertThat(season)
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class) // a missing week is missing in both
                .isEqualTo(new DecomposeAssortment(fresh).one(SeriesKey.ASSORTMENT, SeriesOptions.WEEKLY));
    }

    private long differentRows() throws Exception {
        Set<String> rows = new HashSet<>();
        for (Path year : years) {
            List<String> lines = Files.readAllLines(year);
            lines.stream().skip(1).map(FirstVersionProjectTest::plain).forEach(rows::add);
        }
        return rows.size();
    }

    /** The years write customers and prices differently: {@code 13085.0} is {@code 13085}, {@code 2.10} is {@code 2.1}. */
    private static String plain(String line) {
        String[] fields = line.split(",", -1);
        int last = fields.length - 1;
        fields[last - 1] = fields[last - 1].replace(".0", "");
        fields[last - 2] = String.valueOf(Double.parseDouble(fields[last - 2]));
        return String.join(",", fields);
    }

    /** Pieces sold in every week that sold any, by the words of the sample's description alone. */
    private Map<LocalDate, Double> piecesByWeek() throws Exception {
        Set<String> rows = new HashSet<>();
        Map<LocalDate, Double> weeks = new TreeMap<>();
        for (Path year : years) {
            List<String> lines = Files.readAllLines(year);
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split(",", -1);
                int last = fields.length - 1; // a description may hold commas, so the rest is counted from the end
                double quantity = Double.parseDouble(fields[last - 4]);
                boolean sale = fields[0].matches("\\d+") && fields[1].matches("\\d{5}.*");
                if (rows.add(plain(line)) && sale && quantity > 0 && Double.parseDouble(fields[last - 2]) > 0) {
                    weeks.merge(monday(LocalDate.parse(fields[last - 3].substring(0, 10))), quantity, Double::sum);
                }
            }
        }
        return weeks;
    }

    private static Map<LocalDate, Double> pieces(Project project) {
        SoldSeries series = new ProjectSeries(project).one(SeriesKey.ASSORTMENT, Step.WEEK);
        LocalDate first = monday(project.history().firstDay());
        Map<LocalDate, Double> weeks = new TreeMap<>();
        for (int week = 0; week < series.pieces().length; week++) {
            if (series.pieces()[week] > 0) {
                weeks.put(first.plusWeeks(week), series.pieces()[week]);
            }
        }
        return weeks;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
