package solstice.retail.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.SolarTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SkyTest {

    @Test
    void every_month_of_the_chinese_years_begins_where_time4j_has_it() {
        List<String> differences = new ArrayList<>();
        for (int year = 1950; year <= 2100; year++) {
            ChineseYear ours = ChineseYear.of(year).orElseThrow();
            ChineseCalendar newYear = ChineseCalendar.ofNewYear(year);
            for (int month = 1; month <= 12; month++) {
                ChineseCalendar first = newYear.with(ChineseCalendar.MONTH_AS_ORDINAL, 1)
                        .with(ChineseCalendar.MONTH_OF_YEAR, EastAsianMonth.valueOf(month));
                LocalDate expected = day(first);
                if (!ours.day(month, 1).equals(expected)) {
                    differences.add(year + "-" + month + ": " + ours.day(month, 1) + ", not " + expected);
                }
                int length = first.lengthOfMonth();
                if (!ours.day(month, 30).equals(expected.plusDays(length - 1L))) {
                    differences.add(year + "-" + month + " has not " + length + " days");
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "MAJOR_02_CHUNFEN_000",
                "MINOR_03_QINGMING_015",
                "MAJOR_08_QIUFEN_180",
                "MAJOR_11_DONGZHI_270",
                "MINOR_01_LICHUN_315"
            })
    void the_terms_that_the_ready_sets_use_fall_where_time4j_has_them(SolarTerm term) {
        assertThat(IntStream.rangeClosed(1950, 2050))
                .allSatisfy(year -> assertThat(Sun.day(year, term.getSolarLongitude(), 8))
                        .isEqualTo(day(term.onOrAfter(PlainDate.of(year, 1, 1).transform(ChineseCalendar.class)))));
    }

    @Test
    void the_equinoxes_of_japan_agree_with_the_almanac_formula() {
        assertThat(IntStream.rangeClosed(1980, 2099)).allSatisfy(year -> {
            double drift = 0.242194 * (year - 1980) - (year - 1980) / 4;
            assertThat(Sun.day(year, 0, 9)).isEqualTo(LocalDate.of(year, 3, (int) (20.8431 + drift)));
            assertThat(Sun.day(year, 180, 9)).isEqualTo(LocalDate.of(year, 9, (int) (23.2488 + drift)));
        });
    }

    private static LocalDate day(ChineseCalendar chinese) {
        return chinese.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
