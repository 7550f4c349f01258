package solstice.store.almanac;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import solstice.retail.SalesWindow;
import solstice.retail.calendar.CalendarEvent;

/** Marked days, to and from their table. */
final class EventRow {
    private EventRow() {}

    static List<CalendarEvent> list(Handle handle) {
        return handle.createQuery("select id, name, kind, first_day, last_day, source, origin, rule from event"
                        + " order by first_day, name")
                .map((row, context) -> new CalendarEvent(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        new SalesWindow(LocalDate.ofEpochDay(row.getLong(4)), LocalDate.ofEpochDay(row.getLong(5))),
                        CalendarEvent.Source.valueOf(row.getString(6)),
                        row.getString(7),
                        row.getString(8)))
                .list();
    }

    static void put(Handle handle, List<CalendarEvent> events) {
        events.stream().filter(event -> event.id() != CalendarEvent.NEW).forEach(event -> change(handle, event));
        PreparedBatch rows =
                handle.prepareBatch("merge into event(first_day, name, kind, last_day, source, origin, rule)"
                        + " key(first_day, name) values (?, ?, ?, ?, ?, ?, ?)");
        events.stream()
                .filter(event -> event.id() == CalendarEvent.NEW)
                .forEach(event -> rows.add(
                        event.days().from().toEpochDay(),
                        event.name(),
                        event.kind(),
                        event.days().to().toEpochDay(),
                        event.source().name(),
                        event.origin(),
                        event.rule()));
        rows.execute();
    }

    private static void change(Handle handle, CalendarEvent event) {
        long first = event.days().from().toEpochDay();
        handle.execute(
                "delete from event where first_day = ? and name = ? and id <> ?", first, event.name(), event.id());
        handle.execute(
                "update event set name = ?, kind = ?, first_day = ?, last_day = ?, source = ?, origin = ?, rule = ?"
                        + " where id = ?",
                event.name(),
                event.kind(),
                first,
                event.days().to().toEpochDay(),
                event.source().name(),
                event.origin(),
                event.rule(),
                event.id());
    }

    static int remove(Handle handle, Set<Long> ids) {
        PreparedBatch rows = handle.prepareBatch("delete from event where id = ?");
        ids.forEach(id -> rows.add(id));
        int removed = 0;
        for (int count : rows.execute()) {
            removed += count;
        }
        return removed;
    }
}
