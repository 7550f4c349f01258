package solstice.features;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import solstice.retail.Almanac;
import solstice.retail.SalesWindow;
import solstice.retail.ShopEvent;
import solstice.retail.WeatherDay;

/**
 * All that can be foreseen of a window's season on a morning (t and Z of the model in full): {@link SeasonSignal}, the
 * rain that is usual in the window, the temperature anomaly that the last four weeks lead to expect, and for every
 * marked day how near the next one and the last one of its name are.
 *
 * <p>The anomaly forecast is damped persistence: the last four weeks' anomaly times {@code exp(-lead / 25)}, with the
 * lead in days from their middle to the window's. Nearness is {@code exp(-days / 14)} from the window, 1 while the day is
 * in it. Names are hashed to {@value #EVENTS} places, of which each keeps its nearest; a country's own days have names of their own.
 */
public final class SeasonAhead {
    /** Places for the names of marked days. */
    public static final int EVENTS = 12;

    /** Number of features. */
    public static final int SIZE = SeasonSignal.SIZE + 2 + 2 * EVENTS;

    private static final double MEMORY_DAYS = 25;
    private static final double NEAR_DAYS = 14;
    private static final int LATELY = 9;
    private static final int HALF_OF_LATELY = 14;
    private static final int YEAR = 365;
    private static final int SPREAD_DAYS = 15;

    private SeasonAhead() {}

    /**
     * The features of a window's season.
     *
     * @param almanac weather and marked days; weather from {@code morning} on is not looked at
     */
    public static float[] of(Almanac almanac, LocalDate morning, SalesWindow window) {
        float[] season = new float[SIZE];
        float[] signal = SeasonSignal.of(almanac, morning, window);
        System.arraycopy(signal, 0, season, 0, signal.length);
        season[SeasonSignal.SIZE] = rain(almanac.asOf(morning), SeasonSignal.middle(window));
        double lead = HALF_OF_LATELY + ChronoUnit.DAYS.between(morning, SeasonSignal.middle(window));
        season[SeasonSignal.SIZE + 1] = (float) (signal[LATELY] * Math.exp(-lead / MEMORY_DAYS));
        int at = SeasonSignal.SIZE + 2;
        for (ShopEvent event : almanac.events()) {
            int place = place(event.name());
            long until = Math.max(0, ChronoUnit.DAYS.between(window.to(), event.day()));
            long since = Math.max(0, ChronoUnit.DAYS.between(event.last(), window.from()));
            boolean past = event.last().isBefore(window.from());
            int column = at + place + (past ? EVENTS : 0);
            season[column] = Math.max(season[column], (float) Math.exp(-(past ? since : until) / NEAR_DAYS));
        }
        return season;
    }

    /** Millimetres a day that fell in the days of other years near a place in the year, over 5, less a usual 2. */
    private static float rain(Almanac known, LocalDate middle) {
        return (float) known.weather().stream()
                .filter(day -> !Double.isNaN(day.rain()) && apart(day.day(), middle) <= SPREAD_DAYS)
                .mapToDouble(WeatherDay::rain)
                .map(rain -> (rain - 2) / 5)
                .average()
                .orElse(0);
    }

    private static int apart(LocalDate one, LocalDate other) {
        int days = Math.abs(one.getDayOfYear() - other.getDayOfYear());
        return Math.min(days, YEAR - days);
    }

    /** The place of a marked day by its name, without what is said in brackets, such as a substitute day. */
    static int place(String name) {
        String bare = name.replaceAll("\\(.*?\\)", "").strip().toLowerCase(Locale.ROOT);
        int hash = bare.hashCode() * 0x9E3779B9;
        return Math.floorMod(hash ^ hash >>> 15, EVENTS);
    }
}
