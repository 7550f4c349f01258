package solstice.store.almanac;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import solstice.retail.Almanac;
import solstice.retail.Surroundings;
import solstice.retail.WeatherReading;
import solstice.retail.calendar.CalendarEvent;
import solstice.store.common.SettingTable;

/** Weather observed and days marked. */
public final class AlmanacTable {
    private static final String CHOSEN = "weather.stations";

    private final Jdbi jdbi;

    /** A view on the tables of an open project. */
    public AlmanacTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The weather of the chosen stations and all marked days, in order of day. */
    public Almanac read() {
        return jdbi.withHandle(AlmanacTable::read);
    }

    /** As the other, within a piece of work under way. */
    public static Almanac read(Handle handle) {
        return new Almanac(
                WeatherReading.regional(WeatherRow.readings(handle), chosen(handle)),
                EventRow.list(handle).stream().map(CalendarEvent::seen).toList());
    }

    /** The stations there are, and how much each observed. */
    public List<StationRecord> stations() {
        return jdbi.withHandle(WeatherRow::stations);
    }

    /** Marks of the stations whose mean is the shop's weather; empty for all there are. */
    public Set<String> chosen() {
        return jdbi.withHandle(AlmanacTable::chosen);
    }

    /** Takes the mean over these stations for the shop's weather; over all there are when empty. */
    public void choose(Set<String> stations) {
        jdbi.useTransaction(handle -> {
            if (stations.isEmpty()) {
                SettingTable.remove(handle, CHOSEN);
            } else {
                SettingTable.put(handle, CHOSEN, String.join("\n", new TreeSet<>(stations)));
            }
        });
    }

    /** The marked days, in order of first day and name. */
    public List<CalendarEvent> events() {
        return jdbi.withHandle(AlmanacTable::events);
    }

    /** As the other, within a piece of work under way. */
    public static List<CalendarEvent> events(Handle handle) {
        return EventRow.list(handle);
    }

    /** Keeps events: new ones, those of a number in place of what it was, those of a known first day and name too. */
    public void put(List<CalendarEvent> events) {
        jdbi.useTransaction(handle -> EventRow.put(handle, events));
    }

    /** Takes events out by number; says how many there were. */
    public int remove(Set<Long> ids) {
        return jdbi.inTransaction(handle -> EventRow.remove(handle, ids));
    }

    /** Adds what an import found; what is there of the same station and day, or day and name, is replaced. */
    public static void add(Handle handle, Surroundings found) {
        WeatherRow.add(handle, found);
        EventRow.put(handle, found.events());
    }

    private static Set<String> chosen(Handle handle) {
        return SettingTable.get(handle, CHOSEN)
                .map(content -> Set.of(content.split("\n")))
                .orElse(Set.of());
    }
}
