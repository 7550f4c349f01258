package solstice.retail.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import solstice.retail.calendar.EventRule.NearWeekday.Side;

/** Reads and writes rules as texts. */
final class RuleText {
    private static final String WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final String DAY = "(\\d\\d-\\d\\d)";
    private static final Pattern UNLESS = Pattern.compile("(.+) unless (.+) then ([+-]\\d+)");
    private static final Pattern MOVED = Pattern.compile("(.+) ([+-]\\d+)");
    private static final Pattern FIXED = Pattern.compile(DAY);
    private static final Pattern ONCE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern NTH = Pattern.compile("(1st|2nd|3rd|4th|5th|last) " + WEEKDAY + " of ([a-z]+)");
    private static final Pattern NEAR = Pattern.compile(WEEKDAY + " (on or before|on or after|before|after) " + DAY);
    private static final Pattern LUNAR = Pattern.compile("lunar (\\d{1,2})-(\\d{1,2})");
    private static final Pattern SUN = Pattern.compile("sun at (\\d{1,3}) utc([+-]\\d{1,2})");

    private RuleText() {}

    static EventRule parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            return read(plain);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("no rule for a day: " + text, wrong);
        }
    }

    private static EventRule read(String text) {
        Matcher unless = UNLESS.matcher(text);
        if (unless.matches()) {
            return new EventRule.Unless(read(unless.group(1)), read(unless.group(2)), number(unless.group(3)));
        }
        Matcher moved = MOVED.matcher(text);
        if (moved.matches()) {
            return new EventRule.Moved(read(moved.group(1)), number(moved.group(2)));
        }
        return text.equals("easter") ? new EventRule.EasterSunday() : simple(text);
    }

    private static EventRule simple(String text) {
        Matcher fixed = FIXED.matcher(text);
        Matcher once = ONCE.matcher(text);
        Matcher nth = NTH.matcher(text);
        Matcher near = NEAR.matcher(text);
        Matcher lunar = LUNAR.matcher(text);
        Matcher sun = SUN.matcher(text);
        if (fixed.matches()) {
            return new EventRule.Fixed(monthDay(text));
        } else if (once.matches()) {
            return new EventRule.Once(LocalDate.parse(text));
        } else if (nth.matches()) {
            return nth(nth);
        } else if (near.matches()) {
            Side side = Side.valueOf(near.group(2).replace(' ', '_').toUpperCase(Locale.ROOT));
            return new EventRule.NearWeekday(weekday(near.group(1)), side, monthDay(near.group(3)));
        } else if (lunar.matches()) {
            return new EventRule.Lunar(number(lunar.group(1)), number(lunar.group(2)));
        } else if (sun.matches()) {
            return new EventRule.SunAt(number(sun.group(1)), number(sun.group(2)));
        }
        throw new IllegalArgumentException("no rule for a day: " + text);
    }

    private static EventRule nth(MatchResult nth) {
        int number = nth.group(1).equals("last")
                ? EventRule.NthWeekday.LAST
                : nth.group(1).charAt(0) - '0';
        return new EventRule.NthWeekday(
                number, weekday(nth.group(2)), Month.valueOf(nth.group(3).toUpperCase(Locale.ROOT)));
    }

    private static MonthDay monthDay(String text) {
        return MonthDay.parse("--" + text);
    }

    private static DayOfWeek weekday(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    static String ordinal(int nth) {
        return switch (nth) {
            case EventRule.NthWeekday.LAST -> "last";
            case 1 -> "1st";
            case 2 -> "2nd";
            case 3 -> "3rd";
            default -> nth + "th";
        };
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
