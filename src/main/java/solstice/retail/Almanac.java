package solstice.retail;

import java.time.LocalDate;
import java.util.List;

/**
 * What surrounds the sales: weather observed and days marked, each in order of day.
 *
 * @param weather observed days, ascending, at most one a day
 * @param events ascending by day
 */
public record Almanac(List<WeatherDay> weather, List<ShopEvent> events) {
    public static final Almanac EMPTY = new Almanac(List.of(), List.of());

    public Almanac {
        weather = List.copyOf(weather);
        events = List.copyOf(events);
    }

    /** The same almanac as it could be read on the morning of a day: weather is known up to the day before. */
    public Almanac asOf(LocalDate day) {
        return new Almanac(weather.stream().filter(w -> w.day().isBefore(day)).toList(), events);
    }
}
