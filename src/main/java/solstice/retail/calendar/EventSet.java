package solstice.retail.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import solstice.retail.SalesWindow;

/**
 * A country's public holidays and the occasions that its shops plan for, as rules.
 *
 * @param id short name, such as {@code UK}
 * @param names of the country, in English and Chinese
 * @param substitution what the law gives for holidays on free days
 * @param entries the holidays and occasions
 */
public record EventSet(String id, SetEntry.Names names, Substitution substitution, List<SetEntry> entries) {
    public EventSet {
        entries = List.copyOf(entries);
    }

    /** All that begins in the years from one to another, in order of day. */
    public List<Occurrence> between(int firstYear, int lastYear) {
        // a day of one year's rule, or its substitute, may lie in the year before or after
        List<Occurrence> all = IntStream.rangeClosed(firstYear - 1, lastYear + 1)
                .boxed()
                .flatMap(year -> entries.stream()
                        .filter(entry -> entry.isIn(year))
                        .flatMap(entry -> entry.rule().in(year).stream().map(day -> occurrence(entry, day))))
                .toList();
        return substitution.complete(all).stream()
                .filter(occurrence -> occurrence.first().getYear() >= firstYear
                        && occurrence.first().getYear() <= lastYear)
                .toList();
    }

    private static Occurrence occurrence(SetEntry entry, LocalDate day) {
        return new Occurrence(
                entry.names(),
                entry.kind(),
                new SalesWindow(day, day.plusDays(entry.days() - 1L)),
                entry.rule().text());
    }
}
