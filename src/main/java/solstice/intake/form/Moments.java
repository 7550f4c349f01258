package solstice.intake.form;

/** Days and times as one number: seconds since 1970-01-01 on the clock of whoever wrote them. */
final class Moments {
    static final long NONE = Long.MIN_VALUE;

    private static final long DAY = 86_400;
    private static final int FIRST_YEAR = 1970;
    private static final int YEAR_AFTER_LAST = 2100;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Moments() {}

    /** The start of a day; {@link #NONE} where there is no such day, or it lies outside 1970 to 2099. */
    static long of(int year, int month, int day) {
        if (year < FIRST_YEAR || year >= YEAR_AFTER_LAST || month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (day > DAYS[month - 1] + (leap && month == 2 ? 1 : 0)) {
            return NONE;
        }
        return epochDay(year, month, day) * DAY;
    }

    /** A moment so many days after 1970-01-01; {@link #NONE} outside 1970 to 2099. */
    static long ofSeconds(double seconds) {
        return seconds < 0 || seconds >= (double) epochDay(YEAR_AFTER_LAST, 1, 1) * DAY
                ? NONE
                : Math.round(Math.floor(seconds));
    }

    /** A year of two digits in full: 70 to 99 lie before 2000. */
    static int fullYear(int year, int digits) {
        return switch (digits) {
            case 2 -> year >= 70 ? 1900 + year : 2000 + year;
            case 4 -> year;
            default -> -1;
        };
    }

    /** Days since 1970-01-01 in the Gregorian calendar, by counting years from March. */
    private static long epochDay(int year, int month, int day) {
        long fromMarch = month > 2 ? year : year - 1L;
        int monthFromMarch = (month + 9) % 12;
        long inYear = (153L * monthFromMarch + 2) / 5 + day - 1;
        return 365L * fromMarch + fromMarch / 4 - fromMarch / 100 + fromMarch / 400 + inYear - 719_468;
    }
}
