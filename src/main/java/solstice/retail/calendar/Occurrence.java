package solstice.retail.calendar;

import java.time.LocalDate;
import solstice.retail.SalesWindow;

/**
 * A holiday or occasion of a ready set in one year.
 *
 * @param names in English and Chinese
 * @param kind such as {@code public}
 * @param days first and last day
 * @param rule the rule that gave the days; empty for a substitute, which follows from other days
 */
public record Occurrence(SetEntry.Names names, String kind, SalesWindow days, String rule) {
    LocalDate first() {
        return days.from();
    }

    boolean isPublic() {
        return kind.equals(SetEntry.PUBLIC);
    }

    /** A day off in place of this one. */
    Occurrence movedTo(LocalDate day, String suffix, String chineseSuffix) {
        return new Occurrence(names.with(suffix, chineseSuffix), kind, new SalesWindow(day, day), "");
    }
}
