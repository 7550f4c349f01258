package solstice.intake.form;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What months and weekdays are called in English, German and French, in full and cut short. */
final class MonthNames {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();

    private MonthNames() {}

    /** The month of a name in lower case, 1 to 12; 0 where it is none. */
    static int month(String name) {
        return MONTHS.getOrDefault(name, 0);
    }

    static boolean isWeekday(String name) {
        return WEEKDAYS.contains(name) && month(name) == 0; // "mar" is March, and Tuesday in French
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.SHORT, TextStyle.FULL)) {
                    months.put(plain(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        months.put("sept", 9);
        months.put("mrz", 3);
        return months;
    }

    private static Set<String> weekdays() {
        Set<String> days = new HashSet<>();
        for (Locale language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                days.add(plain(day.getDisplayName(TextStyle.SHORT, language)));
                days.add(plain(day.getDisplayName(TextStyle.FULL, language)));
            }
        }
        return days;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
