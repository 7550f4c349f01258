package solstice.retail;

import java.util.List;
import solstice.retail.calendar.CalendarEvent;

/**
 * What files tell about the days themselves, on its way into a project.
 *
 * @param stations where weather was observed
 * @param readings what was observed there
 * @param events what is marked
 */
public record Surroundings(List<WeatherStation> stations, List<WeatherReading> readings, List<CalendarEvent> events) {
    public Surroundings {
        stations = List.copyOf(stations);
        readings = List.copyOf(readings);
        events = List.copyOf(events);
    }
}
