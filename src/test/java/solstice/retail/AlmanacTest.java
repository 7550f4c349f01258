package solstice.retail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AlmanacTest {
    private static final SalesWindow DECEMBER = SalesWindow.parse("2009-12-01..2010-01-02");

    @Test
    void a_missing_month_is_filled_from_other_years_and_marked() {
        Almanac almanac = observed("2010-01-01", "2011-12-31");

        List<WeatherDay> days = almanac.weather(DECEMBER);

        assertThat(days)
                .extracting(WeatherDay::day)
                .containsExactlyElementsOf(
                        DECEMBER.from().datesUntil(DECEMBER.to().plusDays(1)).toList());
        assertThat(days.subList(0, 31)).allMatch(WeatherDay::filled);
        assertThat(days.subList(31, 33))
                .containsExactlyElementsOf(almanac.weather().subList(0, 2));
        assertThat(days.get(14).temperature())
                .as("the mean of 8 to 22 December in two years")
                .isCloseTo(meanOf(almanac, 12, 8, 22), Offset.offset(1e-9));
        for (int day = 1; day < 31; day++) {
            assertThat(Math.abs(days.get(day).temperature() - days.get(day - 1).temperature()))
                    .as("smooth at %s", days.get(day).day())
                    .isLessThan(.5);
        }
    }

    @Test
    void what_no_other_year_tells_stays_unknown_and_unmarked() {
        WeatherDay day = observed("2010-01-01", "2010-03-31").weather(DECEMBER).get(0);

        assertThat(day.temperature()).isNaN();
        assertThat(day.rain()).isNaN();
        assertThat(day.filled()).isFalse();
    }

    @Property(tries = 40)
    void weather_of_a_morning_or_later_never_changes_what_that_morning_knows(
            @ForAll @IntRange(min = 0, max = 1500) int morning, @ForAll @LongRange(min = 1) long seed) {
        Almanac almanac = observed("2009-06-01", "2013-12-31");
        LocalDate day = LocalDate.of(2009, 6, 1).plusDays(morning);
        SalesWindow span = new SalesWindow(day.minusDays(60), day.plusDays(60));
        List<WeatherDay> before = gappy(almanac, seed, day, 0).asOf(day).weather(span);
        List<WeatherDay> after = gappy(almanac, seed, day, 25).asOf(day).weather(span);

        assertThat(after).isEqualTo(before);
        assertThat(after.subList(60, 121))
                .as("the future is filled at best")
                .noneMatch(d -> almanac.weather().contains(d));
    }

    /** Every fifth day or so is taken out, and from a day on the rest is made warmer. */
    private static Almanac gappy(Almanac almanac, long seed, LocalDate from, double warmer) {
        java.util.Random random = new java.util.Random(seed);
        List<WeatherDay> kept = new ArrayList<>();
        for (WeatherDay day : almanac.weather()) {
            boolean later = !day.day().isBefore(from);
            if (random.nextInt(5) > 0) {
                kept.add(later ? new WeatherDay(day.day(), day.temperature() + warmer, day.rain()) : day);
            }
        }
        return new Almanac(kept, List.of());
    }

    private static double meanOf(Almanac almanac, int month, int from, int to) {
        return almanac.weather().stream()
                .filter(day -> day.day().getMonthValue() == month
                        && day.day().getDayOfMonth() >= from
                        && day.day().getDayOfMonth() <= to)
                .mapToDouble(WeatherDay::temperature)
                .average()
                .orElseThrow();
    }

    /** A year that is warm in July, with some noise that is the same in every run. */
    private static Almanac observed(String from, String to) {
        Stream<LocalDate> days =
                LocalDate.parse(from).datesUntil(LocalDate.parse(to).plusDays(1));
        return new Almanac(
                days.map(day -> new WeatherDay(
                                day,
                                10 - 8 * Math.cos(2 * Math.PI * day.getDayOfYear() / 365) + day.toEpochDay() % 7 * .3,
                                day.toEpochDay() % 3))
                        .toList(),
                List.of());
    }
}
