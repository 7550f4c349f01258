package solstice.intake.form;

/** Dates written as one number, each form on its own. All give {@link Moments#NONE} for any other text. */
final class NumericDate {
    /** Days from 1899-12-30, which worksheets number 0, to 1970-01-01. */
    private static final int EXCEL_DAYS = 25_569;

    private static final double DAY = 86_400;
    private static final double THOUSAND = 1_000;
    private static final int MOST_DAYS = 4_000;

    private NumericDate() {}

    static long compact(char[] letters, int start, int end) {
        Cursor cursor = new Cursor(letters, start, end);
        int date = cursor.number(8);
        if (cursor.width() != 8) {
            return Moments.NONE;
        }
        long day = Moments.of(date / 10_000, date / 100 % 100, date % 100);
        if (day == Moments.NONE || cursor.isAtEnd()) {
            return day;
        }
        if (!Character.isDigit(cursor.next())) {
            int mark = cursor.mark();
            int second = TimeOfDay.afterDate(cursor);
            if (second != TimeOfDay.NONE) {
                return day + second;
            }
            cursor.backTo(mark);
            cursor.takeOneOf("Tt ");
        }
        int time = digitTime(cursor);
        return time < 0 ? Moments.NONE : day + time;
    }

    /** A time in four or six digits, as seconds of the day; below 0 where it is none. */
    private static int digitTime(Cursor cursor) {
        int hour = cursor.number(2);
        int minute = cursor.number(2);
        int second = cursor.isAtEnd() ? 0 : cursor.number(2);
        cursor.takeOneOf("Zz");
        boolean real = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
        return real && cursor.isAtEnd() ? (hour * 60 + minute) * 60 + second : -1;
    }

    static long excel(char[] letters, int start, int end) {
        double serial = number(letters, start, end);
        return serial >= EXCEL_DAYS && serial < 100_000
                ? Moments.ofSeconds(Math.rint((serial - EXCEL_DAYS) * DAY))
                : Moments.NONE;
    }

    static long epochSeconds(char[] letters, int start, int end) {
        double seconds = number(letters, start, end);
        return seconds >= 1e8 ? Moments.ofSeconds(seconds) : Moments.NONE;
    }

    static long epochMillis(char[] letters, int start, int end) {
        double millis = number(letters, start, end);
        return millis >= 1e11 ? Moments.ofSeconds(millis / THOUSAND) : Moments.NONE;
    }

    /** Day 1 is the second 0. */
    static long dayNumber(char[] letters, int start, int end) {
        double day = number(letters, start, end);
        return day >= 1 && day <= MOST_DAYS && day == Math.rint(day) ? Math.round((day - 1) * DAY) : Moments.NONE;
    }

    /** Digits with at most one point between them; NaN for anything else. */
    private static double number(char[] letters, int start, int end) {
        Cursor cursor = new Cursor(letters, start, end);
        double value = 0;
        double place = 0;
        int digits = 0;
        while (!cursor.isAtEnd()) {
            char letter = cursor.next();
            cursor.take(letter);
            if (letter >= '0' && letter <= '9' && digits++ < 24) {
                value = place == 0 ? value * 10 + (letter - '0') : value + (letter - '0') * place;
                place /= 10;
            } else if (letter == '.' && place == 0 && digits > 0) {
                place = .1;
            } else {
                return Double.NaN;
            }
        }
        return digits == 0 ? Double.NaN : value;
    }
}
