package solstice.features.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a decomposition left out, or why it is shorter than asked; to be put into words.
 *
 * @param kind what
 * @param step length of an observation
 * @param days first days of the observations that it is about; empty where it is about none
 */
public record SeasonNote(Kind kind, Step step, List<LocalDate> days) {

    /** The kinds of note. */
    public enum Kind {
        /** There is too little history for a year; the day is that of the first sale. */
        NO_YEAR,
        /** Not even a shorter season could be told. */
        TREND_ONLY,
        /** Left out, since the history covers only a part of them. */
        PARTIAL,
        /** The shop was closed: missing, not zero. */
        CLOSED
    }

    public SeasonNote {
        days = List.copyOf(days);
    }

    /** For a series with history enough. */
    static List<SeasonNote> of(SalesCalendar calendar) {
        List<SeasonNote> notes = new ArrayList<>();
        if (!calendar.partial().isEmpty()) {
            notes.add(new SeasonNote(Kind.PARTIAL, calendar.step(), calendar.partial()));
        }
        if (!calendar.closed().isEmpty()) {
            notes.add(new SeasonNote(Kind.CLOSED, calendar.step(), calendar.closed()));
        }
        return notes;
    }

    /**
     * For a series with too little history for a year.
     *
     * @param first when its history begins
     * @param trendOnly whether not even a shorter season could be told
     */
    static List<SeasonNote> of(SalesCalendar calendar, LocalDate first, boolean trendOnly) {
        List<SeasonNote> notes = new ArrayList<>();
        notes.add(new SeasonNote(Kind.NO_YEAR, calendar.step(), List.of(first)));
        if (trendOnly) {
            notes.add(new SeasonNote(Kind.TREND_ONLY, calendar.step(), List.of()));
        }
        notes.addAll(of(calendar));
        return notes;
    }
}
