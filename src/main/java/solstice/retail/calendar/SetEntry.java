package solstice.retail.calendar;

import java.util.Locale;
import java.util.Set;

/**
 * One holiday or occasion of a ready set.
 *
 * @param names in English and Chinese
 * @param kind {@code public}, {@code observance} or {@code retail}
 * @param rule on which day of a year it begins
 * @param days how many days it lasts, at least 1
 * @param since first year of it
 * @param until last year of it
 * @param except years in which it was moved or did not take place
 */
public record SetEntry(Names names, String kind, EventRule rule, int days, int since, int until, Set<Integer> except) {
    /** The kind of a day off by law. */
    public static final String PUBLIC = "public";

    public SetEntry {
        except = Set.copyOf(except);
        if (days < 1 || kind.isBlank()) {
            throw new IllegalArgumentException(names.english() + ": " + days + " days, kind \"" + kind + "\"");
        }
    }

    /** What people call it. */
    public record Names(String english, String chinese) {
        public Names {
            if (english.isBlank() || chinese.isBlank()) {
                throw new IllegalArgumentException("wanted: a name in both languages, got " + english + ", " + chinese);
            }
        }

        /** In Chinese where that is the language, in English otherwise. */
        public String in(Locale language) {
            return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
        }

        Names with(String suffix, String chineseSuffix) {
            return new Names(english + suffix, chinese + chineseSuffix);
        }
    }

    boolean isIn(int year) {
        return year >= since && year <= until && !except.contains(year);
    }
}
