package solstice.workflow;

import java.util.List;
import java.util.Optional;
import solstice.retail.Almanac;
import solstice.retail.SalesWindow;
import solstice.retail.WeatherDay;

/**
 * How the days that a shop's sales span are covered with weather.
 *
 * @param observed days that somebody observed
 * @param filled days that nobody observed, filled with what is usual
 * @param unknown days of which not even the usual is known
 */
public record WeatherCover(int observed, int filled, int unknown) {
    /** Of no days at all. */
    public static final WeatherCover NONE = new WeatherCover(0, 0, 0);

    /** Counts the days of a span; all zero where there are no sales. */
    static WeatherCover of(Almanac almanac, Optional<SalesWindow> span) {
        return span.map(days -> of(almanac.weather(days))).orElse(NONE);
    }

    /** Days that nobody observed. */
    public int missing() {
        return filled + unknown;
    }

    private static WeatherCover of(List<WeatherDay> days) {
        int filled = (int) days.stream().filter(WeatherDay::filled).count();
        int unknown = (int) days.stream()
                .filter(day -> !day.filled() && Double.isNaN(day.temperature()) && Double.isNaN(day.rain()))
                .count();
        return new WeatherCover(days.size() - filled - unknown, filled, unknown);
    }
}
