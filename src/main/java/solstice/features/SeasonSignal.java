package solstice.features;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import solstice.retail.Almanac;
import solstice.retail.SalesWindow;
import solstice.retail.WeatherDay;

/**
 * The season of a window as it can be foreseen on a morning (t and Z of the model): four yearly harmonics of the
 * window's middle, the usual temperature of those weeks, how far the last four weeks were off the usual, and how near
 * the next marked day is.
 */
public final class SeasonSignal {
    /** Number of features of a season. */
    public static final int SIZE = 11;

    private static final int HARMONICS = 4;
    private static final double DAYS_OF_YEAR = 365.25;
    private static final int SPREAD_DAYS = 15;

    private SeasonSignal() {}

    /**
     * The features of a window's season.
     *
     * @param almanac weather and marked days; weather from {@code morning} on is not looked at
     */
    public static float[] of(Almanac almanac, LocalDate morning, SalesWindow window) {
        float[] season = new float[SIZE];
        LocalDate middle = middle(window);
        double angle = 2 * Math.PI * (middle.toEpochDay() % DAYS_OF_YEAR) / DAYS_OF_YEAR;
        for (int k = 1; k <= HARMONICS; k++) {
            season[2 * k - 2] = (float) Math.sin(k * angle);
            season[2 * k - 1] = (float) Math.cos(k * angle);
        }
        season[8] = (float) (usual(almanac, morning, middle).orElse(10) / 10 - 1);
        LocalDate lately = morning.minusDays(SPREAD_DAYS);
        OptionalDouble was = mean(almanac, day -> !day.isBefore(morning.minusDays(28)) && day.isBefore(morning));
        OptionalDouble usual = usual(almanac, morning.minusDays(28), lately);
        season[9] = was.isPresent() && usual.isPresent() ? (float) ((was.getAsDouble() - usual.getAsDouble()) / 5) : 0;
        season[10] = almanac.events().stream()
                .filter(event -> !event.day().isBefore(window.from()))
                .findFirst()
                .map(event -> (float)
                        Math.exp(-(event.day().toEpochDay() - window.from().toEpochDay()) / 14.0))
                .orElse(0f);
        return season;
    }

    /** The day at the middle of a window. */
    public static LocalDate middle(SalesWindow window) {
        return window.from().plusDays(window.days() / 2);
    }

    /** Mean temperature of the days of earlier years that are within two weeks of a day of the year. */
    private static OptionalDouble usual(Almanac almanac, LocalDate before, LocalDate around) {
        return mean(almanac, day -> {
            int apart = Math.abs(day.getDayOfYear() - around.getDayOfYear());
            return day.isBefore(before) && Math.min(apart, 365 - apart) <= SPREAD_DAYS;
        });
    }

    private static OptionalDouble mean(Almanac almanac, Predicate<LocalDate> days) {
        return almanac.weather().stream()
                .filter(weather -> days.test(weather.day()))
                .mapToDouble(WeatherDay::temperature)
                .filter(temperature -> !Double.isNaN(temperature))
                .average();
    }
}
