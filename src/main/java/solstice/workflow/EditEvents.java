package solstice.workflow;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import solstice.intake.almanac.ReadySets;
import solstice.retail.SalesWindow;
import solstice.retail.calendar.CalendarEvent;
import solstice.retail.calendar.EventRule;
import solstice.retail.calendar.EventSet;
import solstice.retail.calendar.EventYears;
import solstice.store.almanac.AlmanacTable;
import solstice.task.Problem;
import solstice.task.SolsticeException;

/** Looks at a project's marked days and edits them: by hand, or a country's ready set at a time. */
public final class EditEvents {
    private final Project project;

    public EditEvents(Project project) {
        this.project = project;
    }

    /** The ready sets that can be added. */
    public static List<EventSet> readySets() {
        return ReadySets.all();
    }

    /** All events, in order of first day and name. */
    public List<CalendarEvent> list() {
        return table().events();
    }

    /** The events of which a day lies in a year, in order of first day and name. */
    public List<CalendarEvent> list(int year) {
        return list().stream()
                .filter(event -> event.year() <= year && event.days().to().getYear() >= year)
                .toList();
    }

    /**
     * The years that rules are followed for: those of the sales, and the one after.
     *
     * @throws SolsticeException while the project has no sales
     */
    public EventYears years() {
        return project.file()
                .sales()
                .span()
                .map(EventYears::of)
                .orElseThrow(() -> new SolsticeException(Problem.PROJECT_EMPTY, project.path()));
    }

    /**
     * Adds what a person marks.
     *
     * @param when a day ({@code 2011-05-01}), a span ({@code 2011-05-01..2011-05-14}), or a rule for every year of the
     *     project (see {@link EventRule#parse})
     * @param days how many days it lasts each time, where a rule is given
     * @return what was added
     * @throws SolsticeException when that says no day
     */
    public List<CalendarEvent> add(String name, String kind, String when, int days) {
        CalendarEvent one = read(name, kind, when, days);
        List<CalendarEvent> events = one.rule().isEmpty() ? List.of(one) : years().yearly(one);
        if (events.isEmpty()) {
            throw new SolsticeException(Problem.EVENT_UNREADABLE, when);
        }
        return keep(events);
    }

    private static CalendarEvent read(String name, String kind, String when, int days) {
        try {
            if (when.contains("..")) {
                return byHand(name, kind, SalesWindow.parse(when), "");
            }
            EventRule rule = EventRule.parse(when);
            LocalDate first = rule instanceof EventRule.Once once ? once.day() : LocalDate.EPOCH;
            SalesWindow window = new SalesWindow(first, first.plusDays(Math.max(1, days) - 1L));
            return byHand(name, kind, window, rule instanceof EventRule.Once ? "" : rule.text());
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new SolsticeException(Problem.EVENT_UNREADABLE, wrong, when);
        }
    }

    private static CalendarEvent byHand(String name, String kind, SalesWindow days, String rule) {
        return new CalendarEvent(CalendarEvent.NEW, name, kind, days, CalendarEvent.Source.HAND, "", rule);
    }

    /**
     * Puts an event in the place of the one with its number.
     *
     * @throws SolsticeException when there is none
     */
    public void change(CalendarEvent event) {
        if (list().stream().noneMatch(kept -> kept.id() == event.id())) {
            throw new SolsticeException(Problem.EVENT_MISSING, Long.toString(event.id()));
        }
        keep(List.of(event));
    }

    /**
     * Takes events out by number.
     *
     * @throws SolsticeException when one of them is not there; then none is taken out
     */
    public int remove(Set<Long> ids) {
        project.requireWritable();
        Set<Long> unknown = new HashSet<>(ids);
        list().forEach(event -> unknown.remove(event.id()));
        for (Long id : unknown) {
            throw new SolsticeException(Problem.EVENT_MISSING, id.toString());
        }
        int removed = table().remove(ids);
        project.refresh();
        return removed;
    }

    /**
     * Adds a ready set for the project's years; what is marked already by the same name on the same day is left as
     * it is.
     *
     * @param id such as {@code UK}
     * @param language of the names: Chinese, or else English
     * @return what was added
     */
    public List<CalendarEvent> addSet(String id, Locale language) {
        Set<Marked> kept = list().stream().map(Marked::of).collect(Collectors.toSet());
        return keep(years().of(ReadySets.of(id), language).stream()
                .filter(event -> !kept.contains(Marked.of(event)))
                .toList());
    }

    private record Marked(LocalDate day, String name) {
        static Marked of(CalendarEvent event) {
            return new Marked(event.days().from(), event.name());
        }
    }

    /** Takes out all that came from a ready set; says how many. */
    public int removeSet(String id) {
        String set = ReadySets.of(id).id();
        return remove(list().stream()
                .filter(event -> event.source() == CalendarEvent.Source.SET
                        && event.origin().equals(set))
                .map(CalendarEvent::id)
                .collect(Collectors.toSet()));
    }

    /** The ready sets of which the project has events. */
    public Set<String> sets() {
        Stream<CalendarEvent> fromSets = list().stream().filter(event -> event.source() == CalendarEvent.Source.SET);
        return fromSets.map(CalendarEvent::origin).collect(Collectors.toSet());
    }

    /** Brings the events back to what {@link #list} told before: those that came are taken out, the others put back. */
    public void restore(List<CalendarEvent> before) {
        project.requireWritable();
        Set<Long> wanted = before.stream().map(CalendarEvent::id).collect(Collectors.toSet());
        List<CalendarEvent> now = list();
        Set<Long> there = now.stream().map(CalendarEvent::id).collect(Collectors.toSet());
        table().remove(there.stream().filter(id -> !wanted.contains(id)).collect(Collectors.toSet()));
        keep(before.stream()
                .filter(event -> !now.contains(event))
                .map(event -> there.contains(event.id()) ? event : event.anew())
                .toList());
    }

    private List<CalendarEvent> keep(List<CalendarEvent> events) {
        project.requireWritable();
        table().put(events);
        project.refresh();
        return events;
    }

    private AlmanacTable table() {
        return project.file().almanac();
    }
}
