package solstice.retail;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What weather is usual on a day of the year, by what was observed: the one place where weather is filled.
 *
 * <p>It knows nothing but the days it was given. Made from an almanac as of a morning, it tells what was usual by the
 * knowledge of that morning, so that nothing later can leak.
 */
public final class Climatology {
    /** An unobserved day is filled from days of the year at most this far away. */
    public static final int FILL_SPREAD = 7;

    private static final int YEAR = 365;
    private static final int HALF_A_YEAR = YEAR / 2;

    private final List<WeatherDay> observed;

    Climatology(List<WeatherDay> observed) {
        this.observed = observed;
    }

    /**
     * Mean temperature, in degrees Celsius, of all days that lie within some days of a day of the year.
     *
     * @param around a day; only its place in the year counts
     * @param spread days
     */
    public OptionalDouble temperature(LocalDate around, int spread) {
        return mean(WeatherDay::temperature, day -> apart(day, around) <= spread);
    }

    /**
     * A day that nobody observed, as it usually is: of each figure the mean of the days of other years that lie within
     * {@value #FILL_SPREAD} days of its place in the year; such a mean moves little from one day to the next.
     *
     * @return the day, marked as filled; where no other year tells anything, without figures and not marked
     */
    public WeatherDay fill(LocalDate missing) {
        Predicate<LocalDate> near = day ->
                apart(day, missing) <= FILL_SPREAD && Math.abs(day.toEpochDay() - missing.toEpochDay()) > HALF_A_YEAR;
        OptionalDouble temperature = mean(WeatherDay::temperature, near);
        OptionalDouble rain = mean(WeatherDay::rain, near);
        return new WeatherDay(
                missing,
                temperature.orElse(Double.NaN),
                rain.orElse(Double.NaN),
                temperature.isPresent() || rain.isPresent());
    }

    /** How far two days are apart in the circle of the year. */
    private static int apart(LocalDate one, LocalDate other) {
        int days = Math.abs(one.getDayOfYear() - other.getDayOfYear());
        return Math.min(days, YEAR - days);
    }

    private OptionalDouble mean(ToDoubleFunction<WeatherDay> figure, Predicate<LocalDate> days) {
        return observed.stream()
                .filter(weather -> days.test(weather.day()))
                .mapToDouble(figure)
                .filter(value -> !Double.isNaN(value))
                .average();
    }
}
