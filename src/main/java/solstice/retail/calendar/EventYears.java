package solstice.retail.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import solstice.retail.SalesWindow;

/**
 * The years that a project's marked days are kept for: from its first sales to the year after its last, so that the
 * coming campaigns have theirs.
 *
 * @param first first year
 * @param last last year
 */
public record EventYears(int first, int last) {
    public EventYears {
        if (last < first) {
            throw new IllegalArgumentException("years end before they begin: " + first + ".." + last);
        }
    }

    /** The years of a shop with sales in a span. */
    public static EventYears of(SalesWindow sales) {
        return new EventYears(sales.from().getYear(), sales.to().getYear() + 1);
    }

    /** A ready set in these years. */
    public List<CalendarEvent> of(EventSet set, Locale language) {
        return set.between(first, last).stream()
                .map(occurrence -> kept(occurrence, set.id(), language))
                .toList();
    }

    private static CalendarEvent kept(Occurrence occurrence, String set, Locale language) {
        return new CalendarEvent(
                CalendarEvent.NEW,
                occurrence.names().in(language),
                occurrence.kind(),
                occurrence.days(),
                CalendarEvent.Source.SET,
                set,
                occurrence.rule());
    }

    /** What comes every year by a rule, in these years. */
    public List<CalendarEvent> yearly(CalendarEvent like) {
        EventRule rule = EventRule.parse(like.rule());
        return IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> rule.in(year).stream())
                .map(like::on)
                .toList();
    }

    /**
     * What is to be added to the kept events once these years are more than they were kept for. Within the years that
     * an event was kept for nothing is added, so that what a person took out stays out.
     *
     * @param kept the project's events
     * @param sets gives a ready set by its id
     */
    public List<CalendarEvent> missing(List<CalendarEvent> kept, Function<String, EventSet> sets) {
        List<CalendarEvent> missing = new ArrayList<>();
        kept.stream()
                .filter(event -> event.source() != CalendarEvent.Source.SET
                        && !event.rule().isEmpty())
                .collect(Collectors.groupingBy(event -> event.name() + "\n" + event.rule()))
                .values()
                .forEach(same -> outside(same, yearly(same.get(0))).forEach(missing::add));
        Map<String, List<CalendarEvent>> bySet = kept.stream()
                .filter(event -> event.source() == CalendarEvent.Source.SET)
                .collect(Collectors.groupingBy(CalendarEvent::origin));
        bySet.forEach((id, events) -> missing.addAll(missing(events, sets.apply(id))));
        return missing;
    }

    private List<CalendarEvent> missing(List<CalendarEvent> kept, EventSet set) {
        Set<String> names = kept.stream().map(CalendarEvent::name).collect(Collectors.toSet());
        IntSummaryStatistics years = years(kept);
        Locale language = languageOf(names, set);
        Set<String> takenOut = new HashSet<>();
        new EventYears(years.getMin(), years.getMax())
                .of(set, language).stream()
                        .map(CalendarEvent::name)
                        .filter(name -> !names.contains(name))
                        .forEach(takenOut::add);
        return outside(kept, of(set, language))
                .filter(event -> !takenOut.contains(event.name()))
                .toList();
    }

    private static Locale languageOf(Set<String> names, EventSet set) {
        long chinese = set.entries().stream()
                .filter(entry -> names.contains(entry.names().chinese()))
                .count();
        long english = set.entries().stream()
                .filter(entry -> names.contains(entry.names().english()))
                .count();
        return chinese > english ? Locale.CHINESE : Locale.ENGLISH;
    }

    private static Stream<CalendarEvent> outside(List<CalendarEvent> kept, List<CalendarEvent> all) {
        IntSummaryStatistics years = years(kept);
        return all.stream().filter(event -> event.year() < years.getMin() || event.year() > years.getMax());
    }

    private static IntSummaryStatistics years(List<CalendarEvent> events) {
        return events.stream().mapToInt(CalendarEvent::year).summaryStatistics();
    }
}
