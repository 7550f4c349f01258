package solstice.retail;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What surrounds the sales: weather observed and days marked, each in order of day.
 *
 * @param weather observed days, ascending, at most one a day
 * @param events ascending by day
 * @param filling whether days that nobody observed are filled with what is usual
 */
public record Almanac(List<WeatherDay> weather, List<ShopEvent> events, boolean filling) {
    public static final Almanac EMPTY = new Almanac(List.of(), List.of());

    public Almanac {
        weather = List.copyOf(weather);
        events = List.copyOf(events);
    }

    /** An almanac that fills the days that nobody observed. */
    public Almanac(List<WeatherDay> weather, List<ShopEvent> events) {
        this(weather, events, true);
    }

    /** The same where days that nobody observed are left unknown. */
    public Almanac unfilled() {
        return new Almanac(weather, events, false);
    }

    /** The same almanac as it could be read on the morning of a day: weather is known up to the day before. */
    public Almanac asOf(LocalDate day) {
        return new Almanac(weather.stream().filter(w -> w.day().isBefore(day)).toList(), events, filling);
    }

    /** What is usual, by the weather that this almanac knows. */
    public Climatology climatology() {
        return new Climatology(weather);
    }

    /**
     * The weather of every day of a span: as observed, or where nobody observed it as it usually is (unknown, if this
     * almanac is not to fill).
     *
     * <p>Filled days are never kept, but made from what this almanac knows. So {@code asOf(morning).weather(span)} is
     * filled from what was observed before that morning, and from nothing else.
     *
     * @return one a day, ascending; those that are filled are marked so
     */
    public List<WeatherDay> weather(SalesWindow span) {
        Map<LocalDate, WeatherDay> known = weather.stream()
                .filter(day -> span.contains(day.day()))
                .collect(Collectors.toMap(WeatherDay::day, Function.identity()));
        Climatology usual = filling ? climatology() : new Climatology(List.of());
        return span.from()
                .datesUntil(span.to().plusDays(1))
                .map(day -> known.containsKey(day) ? known.get(day) : usual.fill(day))
                .toList();
    }
}
