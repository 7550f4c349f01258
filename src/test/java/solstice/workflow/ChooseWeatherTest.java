package solstice.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import solstice.intake.cleaning.CleaningRule;
import solstice.retail.SalesWindow;
import solstice.retail.ShopEvent;
import solstice.retail.WeatherDay;
import solstice.task.Problem;
import solstice.task.Progress;
import solstice.task.SolsticeException;

class ChooseWeatherTest {
    private static final LocalDate MAY = LocalDate.of(2011, 5, 1);

    @TempDir
    Path folder;

    @Test
    void a_region_can_be_chosen_and_what_nobody_observed_is_told() throws IOException {
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            ImportReport report = take(project);
            assertThat(report.weatherDays()).isEqualTo(4);
            assertThat(report.almanac().weather())
                    .extracting("name", "form.words", "units.words", "stations", "days", "gapDays", "rejected")
                    .containsExactly(tuple("w.csv", "table", "°C, mm (told by the header)", 2, 4, 364, 1));
            assertThat(report.almanac().cover()).isEqualTo(new WeatherCover(2, 1, 0));
            assertThat(report.rejects()).extracting("file", "row", "value").contains(tuple("w.csv", 8L, "hot"));

            ChooseWeather choose = new ChooseWeather(project);
            assertThat(project.almanac().weather()).contains(new WeatherDay(MAY, 15, 1));
            assertThat(choose.run().filled()).containsExactly(new SalesWindow(MAY.plusDays(1), MAY.plusDays(1)));

            choose.choose(Set.of("Ulm"));
            assertThat(project.almanac().weather()).contains(new WeatherDay(MAY, 20, 2));
            assertThat(choose.run().stations())
                    .extracting(
                            ProjectWeather.Station::id, ProjectWeather.Station::days, ProjectWeather.Station::chosen)
                    .containsExactly(tuple("Kiel", 2, false), tuple("Ulm", 3, true));

            assertThatThrownBy(() -> choose.choose(Set.of("Bonn")))
                    .isInstanceOfSatisfying(
                            SolsticeException.class,
                            failure -> assertThat(failure.problem()).isEqualTo(Problem.STATION_UNKNOWN));
        }
    }

    @Test
    void where_the_rules_leave_gaps_open_nothing_is_filled() throws IOException {
        try (Project project = Project.openOrCreate(folder.resolve("p.solstice"))) {
            take(project);
            CleanSales clean = new CleanSales(project);

            List<RuleEffect> effects =
                    clean.apply(project.rules().with(CleaningRule.MISSING_WEATHER, false), Progress.NONE);

            assertThat(new ChooseWeather(project).run().cover()).isEqualTo(new WeatherCover(2, 0, 1));
            assertThat(new ChooseWeather(project).run().filled()).isEmpty();
            assertThat(effects)
                    .as("the rule still says what it would concern")
                    .contains(new RuleEffect(CleaningRule.MISSING_WEATHER, false, 1));
        }
    }

    @Test
    void the_sample_gives_the_features_exactly_what_its_files_hold() throws IOException {
        Path surroundings = Path.of("sample-catalog", "london-weather");
        try (Project project = Project.open(SampleProject.copyTo(folder))) {
            assertThat(project.almanac().weather())
                    .isEqualTo(rows(surroundings.resolve("heathrow_ghcn_daily_2010_2019.csv"))
                            .map(row -> new WeatherDay(
                                    LocalDate.parse(row.getField("DATE")),
                                    number(row.getField("TAVG")),
                                    number(row.getField("PRCP"))))
                            .toList());
            assertThat(project.almanac().events())
                    .containsExactlyInAnyOrderElementsOf(rows(surroundings.resolve("holidays_gb_eng_2009_2011.csv"))
                            .map(row -> new ShopEvent(
                                    LocalDate.parse(row.getField("date")), row.getField("name"), row.getField("type")))
                            .toList())
                    .isSortedAccordingTo(Comparator.comparing(ShopEvent::day));
        }
    }

    private static Stream<NamedCsvRecord> rows(Path file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(Files.readString(file)).stream();
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private ImportReport take(Project project) throws IOException {
        Path sales = Files.writeString(folder.resolve("s.csv"), """
                order,date,sku,qty,price,customer
                1,2011-05-01,12345,2,1.50,7
                2,2011-05-03,12345,2,1.50,7
                """);
        Path weather = Files.writeString(folder.resolve("w.csv"), """
                date,city,temperature (°C),rain (mm)
                2011-05-01,Ulm,20,2
                2011-05-01,Kiel,10,0
                2011-05-03,Ulm,22,0
                2010-05-01,Kiel,9,0
                2010-05-02,Ulm,18,1
                2010-05-02,Kiel,,
                2010-05-03,Ulm,hot,
                """);
        return new ImportSales(project)
                .run(new ImportRequest(List.of(sales), List.of(weather), List.of(), null, false), Progress.NONE);
    }
}
