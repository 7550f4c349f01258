package solstice.features;

import java.time.LocalDate;
import java.util.OptionalDouble;
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
    private static final int LATELY_DAYS = 28;

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
        season[8] = (float) (usual(almanac.asOf(morning), middle).orElse(10) / 10 - 1);
        season[9] = lately(almanac.asOf(morning), morning);
        season[10] = almanac.events().stream()
                .filter(event -> !event.last().isBefore(window.from()))
                .findFirst()
                .map(event -> (float) Math.exp(
                        -Math.max(0, event.day().toEpochDay() - window.from().toEpochDay()) / 14.0))
                .orElse(0f);
        return season;
    }

    /** The day at the middle of a window. */
    public static LocalDate middle(SalesWindow window) {
        return window.from().plusDays(window.days() / 2);
    }

    private static OptionalDouble usual(Almanac known, LocalDate around) {
        return known.climatology().temperature(around, SPREAD_DAYS);
    }

    /** How far the last four weeks were off what was usual before them; 0 where one of the two is not known. */
    private static float lately(Almanac known, LocalDate morning) {
        LocalDate start = morning.minusDays(LATELY_DAYS);
        OptionalDouble was = known.weather(new SalesWindow(start, morning.minusDays(1))).stream()
                .mapToDouble(WeatherDay::temperature)
                .filter(temperature -> !Double.isNaN(temperature))
                .average();
        OptionalDouble usual = usual(known.asOf(start), morning.minusDays(SPREAD_DAYS));
        return was.isPresent() && usual.isPresent() ? (float) ((was.getAsDouble() - usual.getAsDouble()) / 5) : 0;
    }
}
