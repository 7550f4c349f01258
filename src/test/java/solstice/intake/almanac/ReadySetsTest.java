package solstice.intake.almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import solstice.retail.calendar.CalendarEvent;
import solstice.retail.calendar.EventRule;
import solstice.retail.calendar.EventSet;
import solstice.retail.calendar.Occurrence;
import solstice.task.Problem;
import solstice.task.SolsticeException;

class ReadySetsTest {
    private static final Path HOLIDAYS = Path.of("sample-catalog", "london-weather", "holidays_gb_eng_2009_2011.csv");

    private record Marked(LocalDate day, String name, String kind) {}

    @Test
    void england_has_the_days_of_the_sample_and_the_wedding_that_it_lacks() {
        Set<Marked> ours = ReadySets.of("uk").between(2009, 2011).stream()
                .filter(occurrence -> !occurrence.kind().equals("retail"))
                .map(ReadySetsTest::marked)
                .collect(Collectors.toSet());
        Set<Marked> sample = EventFile.read(HOLIDAYS).events().stream()
                .map(CalendarEvent::seen)
                .map(event -> new Marked(event.day(), event.name(), event.kind()))
                .collect(Collectors.toSet());

        sample.add(new Marked(LocalDate.of(2011, 4, 29), "Royal Wedding", "public"));
        assertThat(ours).isEqualTo(sample);
    }

    private static Marked marked(Occurrence occurrence) {
        return new Marked(occurrence.days().from(), occurrence.names().english(), occurrence.kind());
    }

    /** As the gazettes have them. */
    @ParameterizedTest
    @CsvSource({
        "JP, 2009, 01-01 01-12 02-11 03-20 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12 11-03 11-23"
                + " 12-23",
        "JP, 2015, 01-01 01-12 02-11 03-21 04-29 05-03 05-04 05-05 05-06 07-20 09-21 09-22 09-23 10-12 11-03 11-23"
                + " 12-23",
        "JP, 2019, 01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16"
                + " 09-23 10-14 10-22 11-03 11-04 11-23",
        "JP, 2021, 01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03"
                + " 11-23",
        "JP, 2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22"
                + " 09-23 10-14 11-03 11-04 11-23",
        "US, 2011, 01-01 01-17 02-21 05-30 07-04 09-05 10-10 11-11 11-24 12-25 12-26",
        "US, 2021, 01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31",
        "UK, 2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-26 12-28",
        "UK, 2022, 01-01 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-25 12-26 12-27",
        "DE, 2017, 01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26",
        "FR, 2011, 01-01 04-25 05-01 05-08 06-02 06-13 07-14 08-15 11-01 11-11 12-25",
        "CN, 2011, 01-01 02-02 02-03 04-05 05-01 06-06 09-12 10-01",
        "CN, 2023, 01-01 01-22 04-05 05-01 06-22 09-29 10-01"
    })
    void days_off_are_those_of_the_law(String set, int year, String days) {
        assertThat(ReadySets.of(set).between(year, year).stream()
                        .filter(occurrence -> occurrence.kind().equals("public"))
                        .map(occurrence -> occurrence.days().from()))
                .containsExactlyElementsOf(Stream.of(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "UK, Black Friday, 2011-11-25",
        "UK, Last Saturday before Christmas, 2011-12-24",
        "UK, Mother's Day, 2011-04-03",
        "US, Small Business Saturday, 2011-11-26",
        "US, Mother's Day, 2011-05-08",
        "DE, First Advent, 2011-11-27",
        "DE, Father's Day, 2011-06-02",
        "FR, Mother's Day, 2011-05-29",
        "FR, Winter sales, 2011-01-12",
        "FR, Summer sales, 2011-06-22",
        "CN, Qixi Festival, 2011-08-06",
        "CN, Double Ninth Festival, 2011-10-05",
        "CN, Singles' Day (Double 11), 2011-11-11",
        "CN, Laba Festival, 2011-01-11",
        "JP, White Day, 2011-03-14",
        "JP, Setsubun, 2011-02-03"
    })
    void occasions_fall_where_shops_expect_them(String set, String name, LocalDate day) {
        assertThat(ReadySets.of(set).between(2011, 2011))
                .filteredOn(occurrence -> occurrence.names().english().equals(name))
                .extracting(occurrence -> occurrence.days().from())
                .containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "US", "CN", "DE", "FR", "JP"})
    void every_set_has_both_kinds_in_both_languages_and_marks_no_day_twice_by_one_name(String id) {
        EventSet set = ReadySets.of(id);
        List<Occurrence> days = set.between(2000, 2030);

        assertThat(days).extracting(Occurrence::kind).contains("public", "retail");
        assertThat(days)
                .extracting(day -> day.days().from() + day.names().english())
                .doesNotHaveDuplicates();
        assertThat(days)
                .extracting(day -> day.days().from() + day.names().chinese())
                .doesNotHaveDuplicates();
        assertThat(set.entries())
                .allSatisfy(entry ->
                        assertThat(EventRule.parse(entry.rule().text())).isEqualTo(entry.rule()));
    }

    @Test
    void a_country_without_a_set_is_told_which_there_are() {
        assertThatThrownBy(() -> ReadySets.of("XX")).isInstanceOfSatisfying(SolsticeException.class, failure -> {
            assertThat(failure.problem()).isEqualTo(Problem.EVENT_SET_UNKNOWN);
            assertThat(failure.arguments()).contains("UK, US, CN, DE, FR, JP");
        });
    }
}
