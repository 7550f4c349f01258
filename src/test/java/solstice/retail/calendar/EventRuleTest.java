package solstice.retail.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.time4j.history.Computus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRuleTest {

    @ParameterizedTest
    @CsvSource({
        "12-25, 2011-12-25",
        "02-29, 2011-02-28",
        "2011-04-29, 2011-04-29",
        "1st monday of may, 2011-05-02",
        "5th monday of may, 2011-05-30",
        "last monday of may, 2011-05-30",
        "4th thursday of november +1, 2011-11-25",
        "4th thursday of november +4, 2011-11-28",
        "monday on or before 05-23, 2011-05-23",
        "monday on or before 05-22, 2011-05-16",
        "monday before 05-23, 2011-05-16",
        "monday on or after 05-23, 2011-05-23",
        "monday after 05-23, 2011-05-30",
        "easter, 2011-04-24",
        "easter -2, 2011-04-22",
        "lunar 1-1 -1, 2011-02-02",
        "lunar 8-15, 2011-09-12",
        "lunar 12-8, 2012-01-01",
        "sun at 15 utc+8, 2011-04-05",
        "last sunday of may unless easter +49 then +7, 2011-05-29",
        "  Last  SUNDAY of May , 2011-05-29"
    })
    void a_rule_finds_its_day_of_2011(String text, LocalDate day) {
        EventRule rule = EventRule.parse(text);

        assertThat(rule.in(2011)).contains(day);
        assertThat(EventRule.parse(rule.text())).as("the text reads back").isEqualTo(rule);
    }

    @Test
    void the_french_mothers_day_makes_way_for_whit_sunday() {
        EventRule rule = EventRule.parse("last sunday of may unless easter +49 then +7");

        assertThat(rule.in(2009)).contains(LocalDate.of(2009, 6, 7));
        assertThat(rule.in(2012)).contains(LocalDate.of(2012, 6, 3));
        assertThat(rule.in(2024)).contains(LocalDate.of(2024, 5, 26));
    }

    @Test
    void a_year_may_have_no_such_day() {
        assertThat(EventRule.parse("5th sunday of february").in(2011)).isEmpty();
        assertThat(EventRule.parse("2011-04-29").in(2012)).isEmpty();
        assertThat(EventRule.parse("lunar 1-1").in(1949)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "someday",
                "13-01",
                "02-30",
                "2011-02-29",
                "6th monday of may",
                "1st monday of mai",
                "lunar 13-1",
                "lunar 1-31",
                "sun at 400 utc+8",
                "sun at 0 utc+15",
                "easter +",
                "+1"
            })
    void what_is_no_rule_is_refused(String text) {
        assertThatThrownBy(() -> EventRule.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void easter_agrees_with_time4j_for_three_centuries() {
        assertThat(IntStream.rangeClosed(1900, 2200))
                .allSatisfy(year -> assertThat(Easter.of(year))
                        .isEqualTo(Computus.WESTERN.easterSunday(year).toTemporalAccessor()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2038-04-25", "2285-03-22"
            })
    void easter_is_where_the_church_has_it(LocalDate day) {
        assertThat(Easter.of(day.getYear())).isEqualTo(day);
    }
}
