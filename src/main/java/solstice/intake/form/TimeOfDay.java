package solstice.intake.form;

import java.util.Set;

/** The time of day after a date, or in a column of its own. */
public final class TimeOfDay {
    /** Where the letters are no time. */
    static final int NONE = -1;

    private static final Set<String> ZONES = Set.of(
            "z", "utc", "gmt", "bst", "cet", "cest", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "jst");
    private static final int HALF_DAY = 12;

    private TimeOfDay() {}

    /**
     * Reads a time that stands alone: 8:26, 08:26:05, 8:26 PM, or digits only as in 826 and 1631.
     *
     * @return seconds of the day; below 0 where it is none
     */
    public static int read(char[] letters, int start, int end) {
        int second = read(new Cursor(letters, start, end));
        if (second != NONE) {
            return second;
        }
        Cursor digits = new Cursor(letters, start, end);
        int clock = digits.number(4);
        return digits.isAtEnd() && clock >= 0 && clock / 100 < 24 && clock % 100 < 60
                ? (clock / 100 * 60 + clock % 100) * 60
                : NONE;
    }

    /** Reads what is left after a date: nothing, or a time with or without seconds, AM or PM, and a zone. */
    static int afterDate(Cursor cursor) {
        if (cursor.isAtEnd()) {
            return 0;
        }
        if (cursor.takeOneOf("Tt, _") == 0) {
            return NONE;
        }
        cursor.skipBlanks();
        return read(cursor);
    }

    /** Reads a time to the end of the letters, in seconds of the day; a zone is passed over, the clock is the shop's. */
    static int read(Cursor cursor) {
        boolean early = takeHalf(cursor, '\u4e0a');
        boolean late = !early && takeHalf(cursor, '\u4e0b');
        int hour = cursor.number(2);
        if (cursor.takeOneOf(":.h\u65f6\u70b9\uff1a") == 0) {
            return NONE;
        }
        int minute = cursor.number(2);
        int second = 0;
        cursor.take('\u5206');
        if (cursor.takeOneOf(":.\uff1a") != 0 || Character.isDigit(cursor.next())) {
            second = cursor.number(2);
            cursor.take('\u79d2');
        }
        if (second >= 0 && cursor.takeOneOf(".,") != 0) {
            cursor.number();
        }
        cursor.skipBlanks();
        String half = early ? "am" : late ? "pm" : word(cursor);
        hour = onClock(hour, half);
        boolean ends = isHalf(half) ? zone(cursor, word(cursor)) : zone(cursor, half);
        return ends && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60
                ? (hour * 60 + minute) * 60 + second
                : NONE;
    }

    private static boolean takeHalf(Cursor cursor, char first) {
        if (!cursor.take(first)) {
            return false;
        }
        cursor.take('\u5348');
        cursor.skipBlanks();
        return true;
    }

    private static String word(Cursor cursor) {
        cursor.skipBlanks();
        String word = cursor.word();
        if (word.length() == 1 && cursor.take('.')) { // a.m.
            word += cursor.word();
            cursor.take('.');
        }
        return word;
    }

    private static int onClock(int hour, String half) {
        if (!isHalf(half)) {
            return hour;
        }
        if (hour < 1 || hour > HALF_DAY) {
            return hour > HALF_DAY && half.equals("pm") ? hour : NONE;
        }
        return hour % HALF_DAY + (half.equals("pm") ? HALF_DAY : 0);
    }

    private static boolean isHalf(String word) {
        return word.equals("am") || word.equals("pm");
    }

    /** Goes over a zone such as {@code Z}, {@code UTC}, {@code +01:00}; tells whether nothing else is left. */
    private static boolean zone(Cursor cursor, String word) {
        if (!word.isEmpty() && !ZONES.contains(word)) {
            return false;
        }
        cursor.skipBlanks();
        if (cursor.takeOneOf("+-\u2212") != 0) {
            if (cursor.number(4) < 0 || (cursor.take(':') && cursor.number(2) < 0)) {
                return false;
            }
        }
        if (cursor.take('[')) { // [Europe/London]
            while (!cursor.isAtEnd() && !cursor.take(']')) {
                cursor.take(cursor.next());
            }
        }
        return cursor.isAtEnd();
    }
}
