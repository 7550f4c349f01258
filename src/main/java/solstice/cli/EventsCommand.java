package solstice.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import solstice.retail.SalesWindow;
import solstice.retail.calendar.CalendarEvent;
import solstice.workflow.EditEvents;
import solstice.workflow.Project;

/** Shows a project's holidays, occasions and promotions, and edits them. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Lists the project's marked days; adds, changes and removes them, or a country's ready set.")
final class EventsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ProjectOption project;

    @Option(names = "--list", description = "List the events (the default), after any changes.")
    private boolean list;

    @Option(names = "--year", paramLabel = "YEAR", description = "List this year only.")
    private @Nullable Integer year;

    @Option(names = "--sets", description = "Name the ready sets there are.")
    private boolean sets;

    @Option(
            names = "--add-set",
            arity = "1..*",
            paramLabel = "SET",
            description = "Add ready sets (UK, US, CN, DE, FR, JP) for the project's years.")
    private List<String> addSets = List.of();

    @Option(names = "--remove-set", arity = "1..*", paramLabel = "SET", description = "Take ready sets out.")
    private List<String> removeSets = List.of();

    @Option(
            names = "--add",
            paramLabel = "WHEN",
            description = "Mark a day (2011-05-01), a span (2011-05-01..2011-05-14), or by a rule every year:"
                    + " 05-01, last monday of may, monday on or before 05-24, easter -2, lunar 8-15.")
    private @Nullable String add;

    @Option(
            names = "--change",
            paramLabel = "NUMBER",
            description = "Change this event: with --name, --kind, --days FROM..TO.")
    private @Nullable Long change;

    @Option(names = "--remove", arity = "1..*", paramLabel = "NUMBER", description = "Take events out.")
    private List<Long> remove = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "What the event is called.")
    private @Nullable String name;

    @Option(names = "--kind", paramLabel = "KIND", description = "Such as public, observance, retail, promotion.")
    private @Nullable String kind;

    @Option(
            names = "--days",
            paramLabel = "DAYS",
            description = "With --add and a rule: how many days it lasts. With --change: its days, as FROM..TO.")
    private @Nullable String days;

    @Option(names = "--language", paramLabel = "LANG", defaultValue = "en", description = "Names in en or zh.")
    private String language = "en";

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (Project open = project.open()) {
            EditEvents edit = new EditEvents(open);
            edit(edit);
            print(edit);
        }
        return 0;
    }

    private void edit(EditEvents edit) {
        removeSets.forEach(edit::removeSet);
        if (!remove.isEmpty()) {
            edit.remove(Set.copyOf(remove));
        }
        addSets.forEach(set -> edit.addSet(set, Locale.forLanguageTag(language)));
        if (add != null) {
            edit.add(wanted(name, "--name"), kind == null ? "event" : kind, add, number());
        }
        if (change != null) {
            change(edit, change);
        }
    }

    private void change(EditEvents edit, long number) {
        CalendarEvent known = edit.list().stream()
                .filter(event -> event.id() == number)
                .findFirst()
                .orElseThrow(() -> wrong("There is no event with the number " + number + "."));
        SalesWindow window = days == null ? known.days() : window(days);
        edit.change(new CalendarEvent(
                number,
                name == null ? known.name() : name,
                kind == null ? known.kind() : kind,
                window,
                CalendarEvent.Source.HAND,
                "",
                ""));
    }

    private void print(EditEvents edit) {
        List<CalendarEvent> events = year == null ? edit.list() : edit.list(year);
        if (json) {
            JsonObject result = new JsonObject();
            result.add("events", Json.tree(events));
            if (sets) {
                JsonArray ids = new JsonArray();
                EditEvents.readySets().forEach(set -> ids.add(set.id()));
                result.add("sets", ids);
            }
            spec.commandLine().getOut().println(Json.of(result));
        } else if (sets && !list) {
            EditEvents.readySets()
                    .forEach(set -> spec.commandLine()
                            .getOut()
                            .printf("%-4s %s%n", set.id(), set.names().in(Locale.forLanguageTag(language))));
        } else {
            events.forEach(event -> spec.commandLine().getOut().println(words(event)));
        }
    }

    private static String words(CalendarEvent event) {
        String when = event.days().days() == 1
                ? event.days().from().toString()
                : event.days().toString();
        String from = event.origin().isEmpty() ? event.source().name().toLowerCase(Locale.ROOT) : event.origin();
        return String.format(
                Locale.ROOT,
                "%5d  %-22s  %-11s  %s  [%s%s]",
                event.id(),
                when,
                event.kind(),
                event.name(),
                from,
                event.rule().isEmpty() ? "" : ": " + event.rule());
    }

    private int number() {
        try {
            return days == null ? 1 : Integer.parseInt(days);
        } catch (NumberFormatException text) {
            throw wrong("--days wants a number with --add.");
        }
    }

    private SalesWindow window(String text) {
        try {
            return SalesWindow.parse(text.contains("..") ? text : text + ".." + text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw wrong("--days wants FROM..TO with --change.");
        }
    }

    private String wanted(@Nullable String value, String option) {
        if (value == null) {
            throw wrong("Give " + option + " as well.");
        }
        return value;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
