package solstice.ui.data.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import solstice.retail.SalesWindow;
import solstice.retail.calendar.CalendarEvent;

/**
 * An event as a person writes it down.
 *
 * @param id number of the event to change; {@link CalendarEvent#NEW} for another one
 * @param from first day; null where a rule tells it
 * @param to last day; null for the first
 * @param rule when it comes every year, such as {@code last monday of may}; empty where it comes once
 */
public record EventDraft(
        long id,
        String name,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String rule) {

    /** An empty one, on a day. */
    static EventDraft on(LocalDate day) {
        return new EventDraft(CalendarEvent.NEW, "", "promotion", day, day, "");
    }

    static EventDraft of(CalendarEvent event) {
        return new EventDraft(
                event.id(),
                event.name(),
                event.kind(),
                event.days().from(),
                event.days().to(),
                "");
    }

    /** Whether it says what and when. */
    public boolean isComplete() {
        return !name.isBlank() && !kind.isBlank() && (from != null || !rule.isBlank());
    }

    /** When, as {@link solstice.workflow.EditEvents#add} reads it. */
    String when() {
        if (!rule.isBlank() || from == null) {
            return rule;
        }
        return days(from) == 1 ? from.toString() : window(from).toString();
    }

    /** How many days it lasts. */
    int days() {
        return from == null ? 1 : days(from);
    }

    private int days(LocalDate first) {
        return window(first).days();
    }

    private SalesWindow window(LocalDate first) {
        return new SalesWindow(first, to == null || to.isBefore(first) ? first : to);
    }

    /** The event that stands in the place of the one with its number. */
    CalendarEvent changed(LocalDate first) {
        return new CalendarEvent(id, name.strip(), kind.strip(), window(first), CalendarEvent.Source.HAND, "", "");
    }
}
