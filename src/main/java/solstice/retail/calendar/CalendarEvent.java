package solstice.retail.calendar;

import java.time.LocalDate;
import solstice.retail.SalesWindow;
import solstice.retail.ShopEvent;

/**
 * A marked stretch of days as a project keeps it, to be looked at and edited.
 *
 * @param id number in the project; {@value #NEW} for one that is not kept yet
 * @param name what, such as {@code Easter Monday}
 * @param kind such as {@code public}, {@code observance}, {@code retail}, {@code promotion}
 * @param days first and last day
 * @param source who says so
 * @param origin the file or the ready set that it comes from; empty for one made by hand
 * @param rule the rule that gave the days, to be read by {@link EventRule#parse}; empty where there is none
 */
public record CalendarEvent(
        long id, String name, String kind, SalesWindow days, Source source, String origin, String rule) {
    /** The number of an event that is not kept yet. */
    public static final long NEW = 0;

    public CalendarEvent {
        if (name.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("an event has a name and a kind: \"" + name + "\", \"" + kind + "\"");
        }
    }

    /** Who says that a day is marked. */
    public enum Source {
        FILE,
        SET,
        HAND
    }

    /** An event without a rule that is not kept yet. */
    public static CalendarEvent of(ShopEvent event, Source source, String origin) {
        return new CalendarEvent(
                NEW, event.name(), event.kind(), new SalesWindow(event.day(), event.last()), source, origin, "");
    }

    /** The year in which it begins. */
    public int year() {
        return days.from().getYear();
    }

    /** The same, not kept yet, beginning on another day and lasting as long. */
    CalendarEvent on(LocalDate first) {
        SalesWindow there = new SalesWindow(first, first.plusDays(days.days() - 1L));
        return new CalendarEvent(NEW, name, kind, there, source, origin, rule);
    }

    /** The same, not kept yet. */
    public CalendarEvent anew() {
        return on(days.from());
    }

    /** What the features see of it. */
    public ShopEvent seen() {
        return new ShopEvent(days.from(), days.to(), name, kind);
    }
}
