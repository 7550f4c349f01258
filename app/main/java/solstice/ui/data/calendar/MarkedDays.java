package solstice.ui.data.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import solstice.retail.SalesHistory;
import solstice.retail.SalesWindow;
import solstice.retail.WeatherDay;
import solstice.retail.calendar.CalendarEvent;
import solstice.workflow.EditEvents;
import solstice.workflow.Project;

/**
 * What a project knows of its days.
 *
 * @param events all of them, in order of first day and name
 * @param sets ids of the ready sets of which there are events
 * @param filled days of the sales that nobody observed the weather of
 * @param observed how many days of the sales somebody did
 */
record MarkedDays(List<CalendarEvent> events, Set<String> sets, Set<LocalDate> filled, int observed) {
    static final MarkedDays NONE = new MarkedDays(List.of(), Set.of(), Set.of(), 0);

    static MarkedDays of(Project project) {
        EditEvents edit = new EditEvents(project);
        SalesHistory history = project.history();
        List<WeatherDay> weather = history.isEmpty()
                ? List.of()
                : project.almanac().weather(new SalesWindow(history.firstDay(), history.lastDay()));
        Set<LocalDate> filled =
                weather.stream().filter(WeatherDay::filled).map(WeatherDay::day).collect(Collectors.toSet());
        return new MarkedDays(edit.list(), edit.sets(), filled, weather.size() - filled.size());
    }
}
