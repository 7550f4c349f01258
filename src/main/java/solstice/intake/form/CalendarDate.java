package solstice.intake.form;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Dates with separators or words, each form on its own. All give {@link Moments#NONE} for any other text. */
final class CalendarDate {
    private static final String SEPARATORS = "-/.";

    private CalendarDate() {}

    static long yearFirst(char[] letters, int start, int end) {
        Cursor cursor = new Cursor(letters, start, end);
        int year = cursor.number(4);
        boolean full = cursor.width() == 4;
        char separator = cursor.takeOneOf(SEPARATORS);
        int month = cursor.number(2);
        if (!full || separator == 0 || !cursor.take(separator)) {
            return Moments.NONE;
        }
        return withTime(cursor, Moments.of(year, month, cursor.number(2)));
    }

    static long dayFirst(char[] letters, int start, int end) {
        return yearLast(letters, start, end, true);
    }

    static long monthFirst(char[] letters, int start, int end) {
        return yearLast(letters, start, end, false);
    }

    private static long yearLast(char[] letters, int start, int end, boolean dayFirst) {
        Cursor cursor = new Cursor(letters, start, end);
        int first = cursor.number(2);
        char separator = cursor.takeOneOf(SEPARATORS);
        int second = cursor.number(2);
        if (first < 0 || separator == 0 || second < 0 || !cursor.take(separator)) {
            return Moments.NONE;
        }
        int year = year(cursor);
        return withTime(cursor, dayFirst ? Moments.of(year, second, first) : Moments.of(year, first, second));
    }

    static long named(char[] letters, int start, int end) {
        Cursor cursor = new Cursor(letters, start, end);
        int mark = cursor.mark();
        if (MonthNames.isWeekday(cursor.word())) {
            cursor.takeOneOf(".");
            cursor.takeOneOf(",");
            cursor.skipBlanks();
        } else {
            cursor.backTo(mark);
        }
        int first = cursor.number(4);
        if (first >= 0 && cursor.width() == 4) {
            gap(cursor);
            int month = MonthNames.month(cursor.word());
            gap(cursor);
            return withTime(cursor, Moments.of(first, month, cursor.number(2)));
        }
        if (first >= 0) {
            ordinal(cursor);
            gap(cursor);
            int month = MonthNames.month(cursor.word());
            gap(cursor);
            return withTime(cursor, Moments.of(year(cursor), month, first));
        }
        int month = MonthNames.month(cursor.word());
        gap(cursor);
        int day = cursor.number(2);
        ordinal(cursor);
        return gap(cursor) ? withTime(cursor, Moments.of(year(cursor), month, day)) : Moments.NONE;
    }

    static long chinese(char[] letters, int start, int end) {
        Cursor cursor = new Cursor(letters, start, end);
        int year = cursor.number(4);
        if (!cursor.take('\u5e74')) {
            return Moments.NONE;
        }
        cursor.skipBlanks();
        int month = cursor.number(2);
        if (!cursor.take('\u6708')) {
            return Moments.NONE;
        }
        cursor.skipBlanks();
        int day = cursor.isAtEnd() ? 1 : cursor.number(2);
        cursor.takeOneOf("\u65e5\u53f7");
        long date = Moments.of(year, month, day);
        cursor.skipBlanks();
        int second = cursor.isAtEnd() ? 0 : TimeOfDay.read(cursor);
        return date == Moments.NONE || second == TimeOfDay.NONE ? Moments.NONE : date + second;
    }

    static long week(char[] letters, int start, int end) {
        Cursor cursor = new Cursor(letters, start, end);
        int year = cursor.number(4);
        boolean full = cursor.width() == 4;
        cursor.takeOneOf("-/ ");
        if (!full || cursor.takeOneOf("Ww") == 0) {
            return Moments.NONE;
        }
        int week = cursor.number(2);
        int weekday = cursor.take('-') ? cursor.number(1) : 1;
        boolean real = year >= 1970 && year < 2100 && week >= 1 && weekday >= 1 && weekday <= 7 && cursor.isAtEnd();
        LocalDate fourth = LocalDate.of(real ? year : 1970, 1, 4); // always in week 1
        if (!real
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(fourth)
                                .getMaximum()) {
            return Moments.NONE;
        }
        LocalDate day = fourth.plusWeeks(week - 1L)
                .plusDays(weekday - (long) fourth.getDayOfWeek().getValue());
        return Moments.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static long month(char[] letters, int start, int end) {
        Cursor cursor = new Cursor(letters, start, end);
        int first = cursor.number(4);
        int width = cursor.width();
        if (first < 0) {
            int month = MonthNames.month(cursor.word());
            gap(cursor);
            int year = year(cursor);
            return cursor.isAtEnd() ? Moments.of(year, month, 1) : Moments.NONE;
        }
        if (width == 4 && Character.isDigit(cursor.next())) { // 201103
            int month = cursor.number(2);
            return cursor.isAtEnd() && cursor.width() == 2 ? Moments.of(first, month, 1) : Moments.NONE;
        }
        if (cursor.takeOneOf(SEPARATORS) == 0) {
            return Moments.NONE;
        }
        int second = cursor.number(4);
        if (!cursor.isAtEnd()) {
            return Moments.NONE;
        }
        return width == 4 && cursor.width() <= 2
                ? Moments.of(first, second, 1)
                : width <= 2 && cursor.width() == 4 ? Moments.of(second, first, 1) : Moments.NONE;
    }

    private static int year(Cursor cursor) {
        cursor.takeOneOf("'");
        int year = cursor.number(4);
        return Moments.fullYear(year, cursor.width());
    }

    private static boolean gap(Cursor cursor) {
        int mark = cursor.mark();
        cursor.takeOneOf(".-/ ");
        cursor.takeOneOf(",");
        cursor.skipBlanks();
        return cursor.mark() > mark;
    }

    private static void ordinal(Cursor cursor) {
        int mark = cursor.mark();
        switch (cursor.word()) {
            case "st", "nd", "rd", "th", "er" -> cursor.takeOneOf(".");
            default -> cursor.backTo(mark);
        }
    }

    private static long withTime(Cursor cursor, long day) {
        if (day == Moments.NONE) {
            return Moments.NONE;
        }
        int second = TimeOfDay.afterDate(cursor);
        return second == TimeOfDay.NONE ? Moments.NONE : day + second;
    }
}
