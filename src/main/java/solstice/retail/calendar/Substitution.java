package solstice.retail.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import solstice.retail.SalesWindow;

/** What a country's law gives where a public holiday falls on a day that is free anyway. */
public enum Substitution {
    /** Nothing. */
    NONE {
        @Override
        List<Occurrence> substitutes(List<Occurrence> holidays) {
            return List.of();
        }
    },
    /** United Kingdom: the next working day that is no holiday itself. */
    NEXT_WORKDAY {
        @Override
        List<Occurrence> substitutes(List<Occurrence> holidays) {
            Set<LocalDate> taken = days(holidays);
            List<Occurrence> substitutes = new ArrayList<>();
            for (Occurrence holiday : holidays) {
                if (isWeekend(holiday.first())) {
                    LocalDate day = holiday.first();
                    while (isWeekend(day) || taken.contains(day)) {
                        day = day.plusDays(1);
                    }
                    taken.add(day);
                    substitutes.add(holiday.movedTo(day, " (substitute day)", "（补休）"));
                }
            }
            return substitutes;
        }
    },
    /** United States, federal: Friday before a Saturday, Monday after a Sunday. */
    NEAREST_WORKDAY {
        @Override
        List<Occurrence> substitutes(List<Occurrence> holidays) {
            return holidays.stream()
                    .filter(holiday -> isWeekend(holiday.first()))
                    .map(holiday -> holiday.movedTo(
                            holiday.first().plusDays(holiday.first().getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : -1),
                            " (observed)",
                            "（补休）"))
                    .toList();
        }
    },
    /**
     * Japan: after a Sunday the next day that is no holiday (until 2006 only Monday, since 1973), and the day between
     * two holidays (since 1986) unless it is a Sunday.
     */
    JAPANESE {
        @Override
        List<Occurrence> substitutes(List<Occurrence> holidays) {
            Set<LocalDate> taken = days(holidays);
            List<Occurrence> substitutes = new ArrayList<>();
            for (Occurrence holiday : holidays) {
                LocalDate day = holiday.first();
                if (day.getDayOfWeek() == DayOfWeek.SUNDAY && day.getYear() >= FIRST_SUBSTITUTES) {
                    do {
                        day = day.plusDays(1);
                    } while (taken.contains(day) && day.getYear() >= SUBSTITUTES_PASS_HOLIDAYS);
                    if (taken.add(day)) {
                        substitutes.add(holiday.movedTo(day, " (substitute day)", "（补休）"));
                    }
                }
            }
            substitutes.addAll(between(days(holidays), taken));
            return substitutes;
        }

        private List<Occurrence> between(Set<LocalDate> holidays, Set<LocalDate> taken) {
            return holidays.stream()
                    .map(day -> day.plusDays(1))
                    .filter(day -> day.getYear() >= FIRST_DAYS_BETWEEN
                            && holidays.contains(day.plusDays(1))
                            && !taken.contains(day)
                            && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                    .map(day -> new Occurrence(CITIZENS, SetEntry.PUBLIC, new SalesWindow(day, day), ""))
                    .toList();
        }
    };

    private static final int FIRST_SUBSTITUTES = 1973;
    private static final int SUBSTITUTES_PASS_HOLIDAYS = 2007;
    private static final int FIRST_DAYS_BETWEEN = 1986;
    private static final SetEntry.Names CITIZENS = new SetEntry.Names("Citizens' Holiday", "国民休日");

    /** The further days off that follow from the holidays, which are given in order of day. */
    abstract List<Occurrence> substitutes(List<Occurrence> holidays);

    /** The holidays and what follows from them, in order of day. */
    List<Occurrence> complete(List<Occurrence> occurrences) {
        List<Occurrence> all = new ArrayList<>(occurrences);
        all.addAll(substitutes(occurrences.stream()
                .filter(Occurrence::isPublic)
                .sorted(Comparator.comparing(Occurrence::first))
                .toList()));
        all.sort(Comparator.comparing(Occurrence::first)
                .thenComparing(occurrence -> occurrence.names().english()));
        return all;
    }

    private static Set<LocalDate> days(List<Occurrence> holidays) {
        Set<LocalDate> days = new HashSet<>();
        holidays.forEach(holiday -> days.add(holiday.first()));
        return days;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
