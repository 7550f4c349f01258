package solstice.features;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences what a decomposition left out, and why it is shorter than asked. */
final class SeasonNote {
    private SeasonNote() {}

    /** For a series with history enough. */
    static String of(SalesCalendar calendar) {
        return String.join(" ", leftOut(calendar));
    }

    /**
     * For a series with too little history for a year.
     *
     * @param first when its history begins
     * @param trendOnly whether not even a shorter season could be told
     */
    static String of(SalesCalendar calendar, LocalDate first, boolean trendOnly) {
        List<String> sentences = new ArrayList<>();
        sentences.add("No yearly season: that needs sales in two whole years, and these begin on " + first
                + " or are too few.");
        if (trendOnly) {
            sentences.add("Trend only.");
        }
        sentences.addAll(leftOut(calendar));
        return String.join(" ", sentences);
    }

    private static List<String> leftOut(SalesCalendar calendar) {
        List<String> sentences = new ArrayList<>();
        String word = calendar.step().word();
        if (!calendar.partial().isEmpty()) {
            sentences.add("Left out, since the history covers only part of the " + word + ": "
                    + days(calendar.partial()) + ".");
        }
        if (!calendar.closed().isEmpty()) {
            int closed = calendar.closed().size();
            sentences.add(
                    closed <= 6
                            ? "The shop was closed in the " + word + " of " + days(calendar.closed())
                                    + ": missing, not zero."
                            : "On " + closed + " " + word
                                    + "s the shop was closed: they count as missing, not as zero.");
        }
        return sentences;
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }
}
