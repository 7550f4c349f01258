package solstice.ui.data.calendar;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import solstice.retail.calendar.CalendarEvent;
import solstice.ui.common.Desk;
import solstice.workflow.EditEvents;
import solstice.workflow.Project;

/** A project's marked days, a year at a time: looked at, added, changed, taken out, and every change taken back. */
public final class EventsViewModel {
    /** The kind that stands for all kinds. */
    public static final String ALL = "";

    private static final int CHANGES_KEPT = 50;

    private final Desk desk;
    private final ReadOnlyObjectWrapper<MarkedDays> days = new ReadOnlyObjectWrapper<>(MarkedDays.NONE);
    private final ObservableList<CalendarEvent> shown = FXCollections.observableArrayList();
    private final ObservableList<String> kinds = FXCollections.observableArrayList(ALL);
    private final IntegerProperty year = new SimpleIntegerProperty(
            LocalDate.now(java.time.ZoneId.systemDefault()).getYear());
    private final StringProperty kind = new SimpleStringProperty(ALL);
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final Deque<List<CalendarEvent>> before = new ArrayDeque<>();
    private boolean wanted;
    private boolean stale = true;

    public EventsViewModel(Desk desk) {
        this.desk = desk;
        year.subscribe(this::narrow);
        kind.subscribe(this::narrow);
        desk.project().projectProperty().subscribe(this::begin);
        desk.project().salesRevisionProperty().subscribe(this::forget);
    }

    // --- properties

    ReadOnlyObjectProperty<MarkedDays> daysProperty() {
        return days.getReadOnlyProperty();
    }

    /** The year looked at. */
    public IntegerProperty yearProperty() {
        return year;
    }

    /** The kind to narrow to; {@link #ALL} for all. */
    public StringProperty kindProperty() {
        return kind;
    }

    /** The kinds that occur, and {@link #ALL}. */
    public ObservableList<String> kinds() {
        return kinds;
    }

    /** Events of the year and kind, in order of first day. */
    public ObservableList<CalendarEvent> events() {
        return shown;
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    // --- commands

    /** Says whether someone is looking: only then are the days read, and again after each import. */
    public void watch(boolean looking) {
        wanted = looking;
        if (wanted && stale && desk.project().current() != null) {
            stale = false;
            load();
        }
    }

    /** Adds a country's ready set with names in the language of the moment. */
    public void addSet(String id) {
        Locale language = desk.messages().locale();
        change(edit -> edit.addSet(id, language));
    }

    /** Takes out what came from a ready set. */
    public void removeSet(String id) {
        change(edit -> edit.removeSet(id));
    }

    /** Adds what was written down, or puts it in the place of what was there. */
    public void save(EventDraft draft) {
        LocalDate first = draft.from();
        if (draft.id() == CalendarEvent.NEW || first == null) {
            change(edit -> edit.add(draft.name().strip(), draft.kind().strip(), draft.when(), draft.days()));
        } else {
            change(edit -> edit.change(draft.changed(first)));
        }
    }

    public void remove(List<CalendarEvent> events) {
        Set<Long> ids = events.stream().map(CalendarEvent::id).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            change(edit -> edit.remove(ids));
        }
    }

    /** Takes the last change back. */
    public void undo() {
        List<CalendarEvent> last = before.poll();
        changed.set(!before.isEmpty());
        if (last != null) {
            work(edit -> edit.restore(last));
        }
    }

    private void change(Consumer<EditEvents> action) {
        List<CalendarEvent> last = days.get().events();
        work(action, () -> {
            before.push(last);
            while (before.size() > CHANGES_KEPT) {
                before.removeLast();
            }
            changed.set(true);
        });
    }

    private void work(Consumer<EditEvents> action) {
        work(action, () -> {});
    }

    private void work(Consumer<EditEvents> action, Runnable after) {
        Project project = desk.project().required();
        desk.tasks()
                .run(desk.messages().text("task.events"), progress -> {
                    action.accept(new EditEvents(project));
                    return MarkedDays.of(project);
                })
                .onSuccess(found -> {
                    after.run();
                    show(found);
                    desk.project().surroundingsChanged();
                });
    }

    private void begin() {
        before.clear();
        changed.set(false);
        show(MarkedDays.NONE);
        stale = true;
    }

    private void forget() {
        stale = true;
        watch(wanted);
    }

    private void load() {
        Project project = desk.project().required();
        desk.tasks()
                .run(desk.messages().text("task.calendar"), progress -> {
                    MarkedDays found = MarkedDays.of(project);
                    return new Found(
                            found,
                            project.history().isEmpty()
                                    ? 0
                                    : project.history().lastDay().getYear());
                })
                .onSuccess(found -> {
                    if (project == desk.project().current()) {
                        if (found.lastYear > 0) {
                            year.set(found.lastYear);
                        }
                        show(found.days);
                    }
                });
    }

    private record Found(MarkedDays days, int lastYear) {}

    private void show(MarkedDays found) {
        days.set(found);
        TreeSet<String> all = new TreeSet<>(Set.of(ALL));
        found.events().forEach(event -> all.add(event.kind()));
        if (!all.contains(kind.get())) {
            kind.set(ALL);
        }
        offer(List.copyOf(all));
        narrow();
    }

    /** Brings the list of kinds up to date without ever taking the chosen one away. */
    private void offer(List<String> all) {
        kinds.removeIf(old -> !all.contains(old));
        for (int place = 0; place < all.size(); place++) {
            if (!kinds.contains(all.get(place))) {
                kinds.add(place, all.get(place));
            }
        }
    }

    private void narrow() {
        int wantedYear = year.get();
        shown.setAll(days.get().events().stream()
                .filter(event -> event.year() <= wantedYear && event.days().to().getYear() >= wantedYear)
                .filter(event -> kind.get().equals(ALL) || kind.get().equals(event.kind()))
                .toList());
    }
}
