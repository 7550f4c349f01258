package solstice.features.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import solstice.retail.ShopEvent;
import solstice.seasonality.effects.Regressor;

/** Marked days as regressors: how many days of each event fall into each observation of a calendar. */
final class EventDays {
    private EventDays() {}

    /** One for each name that occurs within the calendar, in the order of their first days. */
    static List<Regressor> of(List<ShopEvent> events, SalesCalendar calendar) {
        LocalDate first = calendar.starts().get(0);
        LocalDate last = calendar.last();
        Map<String, double[]> byName = new LinkedHashMap<>();
        for (ShopEvent event : events) {
            LocalDate from = event.day().isBefore(first) ? first : event.day();
            LocalDate to = event.last().isBefore(last) ? event.last() : last;
            for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
                int slot = calendar.slotOf(day);
                byName.computeIfAbsent(event.name(), absent -> new double[calendar.size()])[slot]++;
            }
        }
        List<Regressor> regressors = new ArrayList<>();
        byName.forEach((name, values) -> regressors.add(new Regressor(name, values)));
        return regressors;
    }
}
