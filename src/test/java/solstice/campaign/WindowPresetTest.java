package solstice.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import solstice.retail.SalesWindow;

class WindowPresetTest {
    private static final LocalDate DAY = LocalDate.of(2011, 12, 10);

    @Test
    void windows_are_the_next_to_come() {
        assertThat(WindowPreset.NEXT_FOUR_WEEKS.next(DAY)).isEqualTo(SalesWindow.parse("2011-12-10..2012-01-06"));
        assertThat(WindowPreset.WEEKS_45_TO_48.next(DAY)).isEqualTo(SalesWindow.parse("2012-11-05..2012-12-02"));
        assertThat(WindowPreset.EASTER.next(DAY)).isEqualTo(SalesWindow.parse("2012-03-12..2012-04-08"));
        assertThat(WindowPreset.SUMMER.next(DAY)).isEqualTo(SalesWindow.parse("2012-06-01..2012-08-31"));
    }

    @Test
    void a_window_under_way_starts_on_the_day() {
        assertThat(WindowPreset.CHRISTMAS_RUN_UP.next(DAY)).isEqualTo(SalesWindow.parse("2011-12-10..2011-12-24"));
        assertThat(WindowPreset.CHRISTMAS_RUN_UP.next(LocalDate.of(2011, 10, 31)))
                .isEqualTo(SalesWindow.parse("2011-11-27..2011-12-24"));
    }

    @ParameterizedTest
    @EnumSource
    void no_window_starts_before_the_day_or_ends_before_it_starts(WindowPreset preset) {
        for (LocalDate day = LocalDate.of(2009, 12, 1); day.getYear() < 2014; day = day.plusDays(1)) {
            assertThat(preset.next(day).from())
                    .isAfterOrEqualTo(day)
                    .isBefore(day.plusYears(1).plusDays(10));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2004, 2009, 2015, 2020, 2021, 2026})
    void weeks_45_to_48_are_those_of_the_iso_calendar(int year) {
        SalesWindow window = WindowPreset.WEEKS_45_TO_48.next(LocalDate.of(year, 2, 1));

        assertThat(window.from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(window.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(45);
        assertThat(window.to().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(48);
        assertThat(window.days()).isEqualTo(28);
    }

    @Test
    void easter_falls_where_the_church_says() {
        assertThat(WindowPreset.easterSunday(1818)).isEqualTo(LocalDate.of(1818, 3, 22));
        assertThat(WindowPreset.easterSunday(1943)).isEqualTo(LocalDate.of(1943, 4, 25));
        assertThat(WindowPreset.easterSunday(2010)).isEqualTo(LocalDate.of(2010, 4, 4));
        assertThat(WindowPreset.easterSunday(2011)).isEqualTo(LocalDate.of(2011, 4, 24));
        assertThat(WindowPreset.easterSunday(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    }
}
