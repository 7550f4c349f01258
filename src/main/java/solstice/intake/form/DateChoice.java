package solstice.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form that a column's dates are taken to be in.
 *
 * @param form the form
 * @param certain whether the values tell; else day and month might be the other way round
 */
public record DateChoice(DateForm form, boolean certain) {
    /**
     * Chooses the form that reads most of the values. Where day and month may stand either way round in all of them,
     * the order that makes the column run forward is taken, then the one that goes with AM and PM, then day first.
     */
    public static DateChoice of(List<String> values) {
        List<String> filled = values.stream().filter(value -> !value.isBlank()).toList();
        DateForm best = DateForm.ISO;
        long most = 0;
        for (DateForm form : DateForm.values()) {
            long read = count(filled, form);
            if (read > most) {
                best = form;
                most = read;
            }
        }
        boolean eitherWay = best == DateForm.EUROPEAN && count(filled, DateForm.AMERICAN) == most;
        return eitherWay ? either(filled) : new DateChoice(best, true);
    }

    /** Day first or month first, where a date can be read in only one of the two ways; null where it does not tell. */
    public static @Nullable DateForm only(char[] letters, int start, int end) {
        boolean european = CalendarDate.dayFirst(letters, start, end) != DateForm.NONE;
        boolean american = CalendarDate.monthFirst(letters, start, end) != DateForm.NONE;
        return european == american ? null : european ? DateForm.EUROPEAN : DateForm.AMERICAN;
    }

    private static long count(List<String> values, DateForm form) {
        return values.stream().filter(form::isFormOf).count();
    }

    private static DateChoice either(List<String> values) {
        List<Long> european = moments(values, DateForm.EUROPEAN);
        List<Long> american = moments(values, DateForm.AMERICAN);
        if (european.equals(american)) {
            return new DateChoice(DateForm.EUROPEAN, true); // day and month are the same number throughout
        }
        int difference = stepsBack(european) - stepsBack(american);
        if (difference == 0) {
            boolean halves = values.stream()
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .anyMatch(value -> value.endsWith("am") || value.endsWith("pm"));
            return new DateChoice(halves ? DateForm.AMERICAN : DateForm.EUROPEAN, false);
        }
        return new DateChoice(difference < 0 ? DateForm.EUROPEAN : DateForm.AMERICAN, false);
    }

    private static List<Long> moments(List<String> values, DateForm form) {
        List<Long> moments = new ArrayList<>();
        for (String value : values) {
            long moment = form.read(value.toCharArray(), 0, value.length());
            if (moment != DateForm.NONE) {
                moments.add(moment);
            }
        }
        return moments;
    }

    private static int stepsBack(List<Long> moments) {
        int steps = 0;
        for (int i = 1; i < moments.size(); i++) {
            steps += moments.get(i) < moments.get(i - 1) ? 1 : 0;
        }
        return steps;
    }
}
