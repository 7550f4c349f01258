package solstice.retail;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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
    private final long[] days;
    private final int[] places;

    Climatology(List<WeatherDay> observed) {
        this.observed = observed;
        days = observed.stream().mapToLong(day -> day.day().toEpochDay()).toArray();
        places = observed.stream().mapToInt(day -> day.day().getDayOfYear()).toArray();
    }

    /**
     * Mean temperature, in degrees Celsius, of all days that lie within some days of a day of the year.
     *
     * @param around a day; only its place in the year counts
     * @param spread days
     */
    public OptionalDouble temperature(LocalDate around, int spread) {
        int place = around.getDayOfYear();
        return mean(WeatherDay::temperature, i -> apart(places[i], place) <= spread);
    }

    /**
     * A day that nobody observed, as it usually is: of each figure the mean of the days of other years that lie within
     * {@value #FILL_SPREAD} days of its place in the year; such a mean moves little from one day to the next.
     *
     * @return the day, marked as filled; where no other year tells anything, without figures and not marked
     */
    public WeatherDay fill(LocalDate missing) {
        int place = missing.getDayOfYear();
        long day = missing.toEpochDay();
        IntPredicate near = i -> apart(places[i], place) <= FILL_SPREAD && Math.abs(days[i] - day) > HALF_A_YEAR;
        OptionalDouble temperature = mean(WeatherDay::temperature, near);
        OptionalDouble rain = mean(WeatherDay::rain, near);
        return new WeatherDay(
                missing,
                temperature.orElse(Double.NaN),
                rain.orElse(Double.NaN),
                temperature.isPresent() || rain.isPresent());
    }

    /** How far two places are apart in the circle of the year. */
    private static int apart(int one, int other) {
        int days = Math.abs(one - other);
        return Math.min(days, YEAR - days);
    }

    private OptionalDouble mean(ToDoubleFunction<WeatherDay> figure, IntPredicate days) {
        return IntStream.range(0, observed.size())
                .filter(days)
                .mapToDouble(i -> figure.applyAsDouble(observed.get(i)))
                .filter(value -> !Double.isNaN(value))
                .average();
    }
}
